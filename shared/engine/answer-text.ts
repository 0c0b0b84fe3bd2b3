/**
 * Answers that are no number, as texts: the id of a choice, a time, a date, a code. Two of them are the same answer when
 * their texts are.
 */
import { bareCode, type Codec, encode } from '../quantity/codec';
import type { Exact } from '../quantity/exact';
import { isSpecialUnit } from '../quantity/special-unit';
import { specialText, writeSpecial } from '../quantity/write-time';
import { answerKindOf } from '../skill/answer';
import { choiceRules } from './declared';
import { compile, type Evaluate, type Values } from './evaluate';
import { parseFormula } from './formula';
import { meaningOf, optionsOf } from './options';
import { type PreparedSkill, prepare } from './prepared-skill';
import { type Problem, rounded, valueAt } from './problem';

/** True for a choice, a time, a date or a code. */
export function isText(problem: Problem): boolean {
  return answerKindOf(problem.skill.answer) !== 'number';
}

/** The right answer. */
export function rightText(problem: Problem): string {
  const text = textOfValues(problem, problem.values);
  if (text === undefined) throw new Error(`${problem.skill.id}: the answer has no text in this problem`);
  return text;
}

/** The answer that some working leads to; nothing where no choice holds or the value has no code. */
export function textOfValues(problem: Problem, values: Values, codec?: Codec): string | undefined {
  const ready = prepare(problem.skill);
  const { answer } = problem.skill;
  if ('bank' in answer) return meaningOf(problem);
  if ('choices' in answer) return rulesOf(ready).find(({ holds }) => holds(values).n !== 0n)?.id;
  const value = rounded(problem, valueAt(values, ready.answerStep.slot));
  if ('codec' in answer) return codeOf(value, codec ?? answer.codec);
  const { unit } = ready.answerStep.step;
  return isSpecialUnit(unit) ? specialText(value, unit) : undefined;
}

/** An answer as it is printed: the words of a choice, `2:30 pm`, `March 14, 2026`. */
export function wordsOf(problem: Problem, text: string, values: Values = problem.values): string {
  const { answerStep } = prepare(problem.skill);
  const { unit } = answerStep.step;
  if (problem.skill.answer.kind === 'choice') return optionsOf(problem).find(({ id }) => id === text)?.words ?? text;
  if (problem.skill.answer.kind === 'code' || !isSpecialUnit(unit)) return text;
  return writeSpecial(rounded(problem, valueAt(values, answerStep.slot)), unit);
}

/** True for two texts that are one answer; capitals and hyphens make no difference in a code. */
export function isSameText(problem: Problem, a: string, b: string): boolean {
  return problem.skill.answer.kind === 'code' ? bareCode(a) === bareCode(b) : a === b;
}

interface Rule {
  readonly id: string;
  readonly holds: Evaluate;
}

const rules = new WeakMap<PreparedSkill, readonly Rule[]>();

function rulesOf(ready: PreparedSkill): readonly Rule[] {
  const known = rules.get(ready);
  if (known) return known;
  const slotOf = (name: string) => ready.slots.get(name) ?? -1;
  const made = choiceRules(ready.skill).map(([id, when]) => ({ id, holds: compile(parseFormula(when), slotOf) }));
  rules.set(ready, made);
  return made;
}

function codeOf(value: Exact, codec: Codec): string | undefined {
  try {
    return encode(value, codec);
  } catch {
    return undefined; // a value that cannot be written as this code
  }
}
