/** Solves a skill from stated givens: for teachers' own numbers, for stored attempts, for checks from outside. */
import { type Exact, exact } from '../quantity/exact';
import { isSpecialUnit } from '../quantity/special-unit';
import { specialValue } from '../quantity/write-time';
import { givenNamed } from '../skill/constant-named';
import type { Skill } from '../skill/skill';
import { givenNames } from './declared';
import { drawnValues } from './draw';
import { namesUsed } from './names-used';
import { isQuantity, type PreparedSkill, prepare } from './prepared-skill';
import { emptyValues, type Problem } from './problem';
import { blanksIn } from './template';

/** Stated givens by name; numbers as numbers or text. */
export type StatedGivens = Readonly<Record<string, number | string>>;

/** A problem from stated givens, and whether any of them lies outside what the skill draws. */
export interface Solved {
  readonly problem: Problem;
  readonly isUnusual: boolean;
}

/**
 * Solves a skill. Every given that a step or a choice uses must be stated, unless it follows from stated ones; extras,
 * words and givens that only shape the draw may be left out. Throws a sentence that names a given which is missing,
 * unknown or no number.
 */
export function solve(skill: Skill, stated: StatedGivens): Solved {
  const ready = prepare(skill);
  refuseUnknown(skill, stated);
  const values = emptyValues(ready);
  const words: Record<string, string> = {};
  for (const name of givenNames(skill)) {
    const given = givenNamed(skill, name);
    const entry = Object.hasOwn(stated, name) ? stated[name] : derived(ready, name, values);
    if (entry === undefined) continue;
    if (isQuantity(given)) values[ready.slots.get(name) ?? -1] = statedValue(skill, name, entry, given.unit);
    else words[name] = String(entry);
  }
  refuseMissing(ready, values);
  refuseUnknownKey(skill, words);
  for (const step of ready.steps) values[step.slot] = evaluated(skill, step.name, () => step.evaluate(values));
  const ask = skill.asks.find((wording) =>
    blanksIn(wording.order + wording.question).every((name) => isStated(ready, name, values, words)),
  );
  const problem: Problem = { skill, values, words, ...(ask && { ask }) };
  return { problem, isUnusual: isUnusual(ready, values) };
}

/** What a given comes to from those before it; nothing where it has no formula or one of them is missing. */
function derived(ready: PreparedSkill, name: string, values: readonly Exact[]): Exact | undefined {
  const derivation = ready.derivations.get(name);
  if (!derivation?.needs.every((slot) => values[slot])) return undefined;
  return evaluated(ready.skill, name, () => derivation.evaluate(values));
}

function isStated(
  ready: PreparedSkill,
  name: string,
  values: readonly Exact[],
  words: Readonly<Record<string, string>>,
): boolean {
  return Object.hasOwn(words, name) || values[ready.slots.get(name) ?? -1] !== undefined;
}

function refuseUnknown(skill: Skill, stated: StatedGivens): void {
  const unknown = Object.keys(stated).find((name) => !givenNamed(skill, name));
  if (unknown !== undefined) {
    throw new Error(`${skill.id} has no given "${unknown}"; it has ${Object.keys(skill.givens).join(', ')}`);
  }
}

function refuseMissing(ready: PreparedSkill, values: readonly Exact[]): void {
  const used = namesUsed(ready);
  const missing = Object.keys(ready.skill.givens).filter(
    (name) => used.has(name) && !values[ready.slots.get(name) ?? -1],
  );
  if (missing.length > 0)
    throw new Error(`${ready.skill.id} needs the given ${missing.map((name) => `"${name}"`).join(', ')}`);
}

/** The key of a bank must be stated, and be one of its keys. */
function refuseUnknownKey(skill: Skill, words: Readonly<Record<string, string>>): void {
  const { answer } = skill;
  if (!('bank' in answer)) return;
  const key = words[answer.of];
  if (key === undefined) throw new Error(`${skill.id} needs the given "${answer.of}"`);
  if (!Object.hasOwn(answer.bank, key))
    throw new Error(
      `${skill.id}: "${key.slice(0, 60)}" is no ${answer.of}; it is one of ${Object.keys(answer.bank).join(', ')}`,
    );
}

function statedValue(skill: Skill, name: string, entry: number | string | Exact, unit: string): Exact {
  if (typeof entry === 'object') return entry;
  const text = String(entry).trim();
  const special = isSpecialUnit(unit) ? specialValue(text) : undefined;
  if (special) return special;
  if (text.length <= 60 && /^[+-]?(\d+(\.\d+)?|\.\d+)(e[+-]?\d{1,2})?$|^[+-]?\d+\/0*[1-9]\d*$/i.test(text))
    return exact(text);
  const [is, write] = !isSpecialUnit(unit)
    ? ['number', '12.5 or 25/2']
    : unit === 'date'
      ? ['date', '2026-03-14']
      : ['time', '14:30'];
  throw new Error(`${skill.id}: given "${name}" is "${text.slice(0, 60)}", which is no ${is}; write ${write}`);
}

function evaluated(skill: Skill, step: string, evaluate: () => Exact): Exact {
  try {
    return evaluate();
  } catch {
    throw new Error(
      `${skill.id}: step "${step}" has no value with these givens (a division by zero or a root of a negative)`,
    );
  }
}

function isUnusual(ready: PreparedSkill, values: readonly Exact[]): boolean {
  const isOutside = Object.entries(ready.skill.givens).some(([name, given]) => {
    const value = values[ready.slots.get(name) ?? -1];
    if (!isQuantity(given) || !value) return false;
    const drawn = drawnValues(ready.skill, name).filter((entry) => typeof entry !== 'string');
    return drawn.length > 0 && !drawn.some((entry) => entry.equals(value)) && isBeyond(value, drawn);
  });
  return isOutside || ready.rules.some((rule) => isBroken(rule.evaluate, rule.names, ready, values));
}

function isBeyond(value: Exact, drawn: readonly Exact[]): boolean {
  return drawn.every((entry) => entry.compare(value) > 0) || drawn.every((entry) => entry.compare(value) < 0);
}

function isBroken(
  evaluate: (values: readonly Exact[]) => Exact,
  names: ReadonlySet<string>,
  ready: PreparedSkill,
  values: readonly Exact[],
): boolean {
  const isKnown = [...names].every((name) => values[ready.slots.get(name) ?? -1] !== undefined);
  return isKnown && evaluate(values).n === 0n;
}
