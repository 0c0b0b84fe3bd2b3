/** A problem: a skill with drawn or stated givens, solved exactly. It stays in the main process. */
import type { Exact } from '../quantity/exact';
import { type RoundRule, round } from '../quantity/round';
import { givenNamed } from '../skill/constant-named';
import type { Ask, Skill } from '../skill/skill';
import { givenNames } from './declared';
import type { Values } from './evaluate';
import { isQuantity, type PreparedSkill, prepare } from './prepared-skill';

export interface Problem {
  readonly skill: Skill;
  /** Absent when the givens were stated and not drawn. */
  readonly seed?: string;
  /** The wording in use; absent when words that the prompt needs were not stated. */
  readonly ask?: Ask;
  /** Exact values of givens, conversions and steps, by slot. */
  readonly values: Values;
  /** The drawn words. */
  readonly words: Readonly<Record<string, string>>;
}

/** The exact value of a given, conversion or step. */
export function valueNamed(problem: Problem, name: string): Exact | undefined {
  const slot = prepare(problem.skill).slots.get(name);
  return slot === undefined ? undefined : problem.values[slot];
}

/** The exact value of the answer, before rounding. */
export function exactAnswer(problem: Problem): Exact {
  const ready = prepare(problem.skill);
  return valueAt(problem.values, ready.answerStep.slot);
}

/** The answer, rounded once as announced; a choice follows from the exact value. */
export function answerOf(problem: Problem): Exact {
  return rounded(problem, exactAnswer(problem));
}

/** A final value rounded as announced. */
export function rounded(problem: Problem, value: Exact): Exact {
  return problem.skill.answer.kind === 'choice' ? value : round(value, announcedRound(problem));
}

const toTheWhole: RoundRule = { to: 1 };

/** The announced rounding: the declared one, by a given where the declaration says so; whole minutes, days and codes. */
export function announcedRound(problem: Problem): RoundRule {
  const { answer } = problem.skill;
  if (!('round' in answer)) return toTheWhole;
  const { round: rule } = answer;
  if (!('toGiven' in rule || 'sigGiven' in rule)) return rule;
  const value = valueNamed(problem, 'toGiven' in rule ? rule.toGiven : rule.sigGiven);
  if (!value) throw new Error(`${problem.skill.id}: the given that sets the rounding has no value`);
  const mode = rule.mode && { mode: rule.mode };
  return 'toGiven' in rule ? { to: value.toFraction(), ...mode } : { sig: value.valueOf(), ...mode };
}

/** The value at a slot. Throws when the slot was never filled, which is a fault of ours. */
export function valueAt(values: Values, slot: number): Exact {
  const value = values[slot];
  if (!value) throw new Error(`slot ${slot} holds no value`);
  return value;
}

/** The drawn or stated givens and extras by name: exact values and words, in order of declaration. */
export function givensOf(problem: Problem): ReadonlyMap<string, Exact | string> {
  const { skill, words } = problem;
  return new Map(
    givenNames(skill).flatMap((name): [string, Exact | string][] => {
      const value = isQuantity(givenNamed(skill, name)) ? valueNamed(problem, name) : words[name];
      return value === undefined ? [] : [[name, value]];
    }),
  );
}

/** Values with the conversions filled in and room for everything else. */
export function emptyValues(ready: PreparedSkill): Exact[] {
  const values: Exact[] = new Array(ready.slots.size);
  for (const { slot, value } of ready.conversions) values[slot] = value;
  return values;
}
