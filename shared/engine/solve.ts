/** Solves a skill from stated givens: for teachers' own numbers, for stored attempts, for checks from outside. */
import { type Exact, exact } from '../quantity/exact';
import type { Skill } from '../skill/skill';
import { drawnValues } from './draw';
import { namesIn } from './formula';
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
 * Solves a skill. Every given that a step uses must be stated; words and givens that only shape the draw may be left
 * out. Throws a sentence that names a given which is missing, unknown or no number.
 */
export function solve(skill: Skill, stated: StatedGivens): Solved {
  const ready = prepare(skill);
  refuseUnknown(skill, stated);
  const values = emptyValues(ready);
  const words: Record<string, string> = {};
  for (const [name, given] of Object.entries(skill.givens)) {
    const entry = Object.hasOwn(stated, name) ? stated[name] : undefined;
    if (entry === undefined) continue;
    if (isQuantity(given)) values[ready.slots.get(name) ?? -1] = statedNumber(skill, name, entry);
    else words[name] = String(entry);
  }
  refuseMissing(ready, values);
  for (const step of ready.steps) values[step.slot] = evaluated(skill, step.name, () => step.evaluate(values));
  const ask = skill.asks.find((wording) =>
    blanksIn(wording.order + wording.question).every((name) => isStated(ready, name, values, words)),
  );
  const problem: Problem = { skill, values, words, ...(ask && { ask }) };
  return { problem, isUnusual: isUnusual(ready, values) };
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
  const unknown = Object.keys(stated).find((name) => !Object.hasOwn(skill.givens, name));
  if (unknown !== undefined) {
    throw new Error(`${skill.id} has no given "${unknown}"; it has ${Object.keys(skill.givens).join(', ')}`);
  }
}

function refuseMissing(ready: PreparedSkill, values: readonly Exact[]): void {
  const used = new Set(ready.steps.flatMap((step) => [...namesIn(step.formula)]));
  const missing = Object.keys(ready.skill.givens).filter(
    (name) => used.has(name) && !values[ready.slots.get(name) ?? -1],
  );
  if (missing.length > 0)
    throw new Error(`${ready.skill.id} needs the given ${missing.map((name) => `"${name}"`).join(', ')}`);
}

function statedNumber(skill: Skill, name: string, entry: number | string): Exact {
  const text = String(entry).trim();
  if (text.length <= 60 && /^[+-]?(\d+(\.\d+)?|\.\d+)(e[+-]?\d{1,2})?$|^[+-]?\d+\/0*[1-9]\d*$/i.test(text))
    return exact(text);
  throw new Error(`${skill.id}: given "${name}" is "${text.slice(0, 60)}", which is no number; write 12.5 or 25/2`);
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
