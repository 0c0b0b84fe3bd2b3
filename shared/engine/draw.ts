/** Draws a problem: the same skill and seed give the same problem on every machine and on paper. */
import { type Exact, exact } from '../quantity/exact';
import { specialValue } from '../quantity/write-time';
import { givenNamed } from '../skill/constant-named';
import type { Given, Row } from '../skill/given';
import type { Skill } from '../skill/skill';
import { type Derivation, isQuantity, type PreparedSkill, prepare } from './prepared-skill';
import { emptyValues, type Problem } from './problem';
import { type Pick, picksOf, seedFault } from './random';

/** Draws before giving up; `check-skill` demands that at least 2 in 100 are realistic. */
const mostDraws = 5000;

/** Draws the problem of a seed. Throws a sentence for a seed that is none, or a skill that draws nothing realistic. */
export function draw(skill: Skill, seed: string): Problem {
  const fault = seedFault(seed);
  if (fault) throw new Error(fault);
  const pick = picksOf(skill.id, seed);
  for (let draws = 0; draws < mostDraws; draws++) {
    const problem = drawOnce(skill, pick);
    if (problem) return { ...problem, seed };
  }
  throw new Error(`${skill.id}: ${mostDraws} draws and none was realistic; widen the rules or narrow the draws`);
}

/** One draw; nothing when it is not realistic. */
export function drawOnce(skill: Skill, pick: Pick): Problem | undefined {
  const ready = prepare(skill);
  const drawing = drawingOf(skill);
  const values = emptyValues(ready);
  const words: Record<string, string> = {};
  const rows = drawing.tables.map((table) => table[pick(table.length)]);
  const fill = (given: DrawnGiven) => {
    const { slot, name, table, choices, derivation } = given;
    const from = choices ?? rows[table]?.get(name);
    const drawn = derivation ? derivation.evaluate(values) : from?.[pick(from.length)];
    if (drawn === undefined) throw new Error(`${skill.id}: given "${name}" has nothing to draw from`);
    if (typeof drawn === 'string') words[name] = drawn;
    else values[slot] = drawn;
  };
  for (const given of drawing.givens) fill(given);
  if (!fillSteps(ready, values)) return undefined;
  const ask = skill.asks[pick(skill.asks.length)];
  for (const extra of drawing.extras) fill(extra);
  return ask ? { skill, ask, values, words } : undefined;
}

/** Computes the steps in order and stops at the first rule that does not hold. */
function fillSteps(ready: PreparedSkill, values: Exact[]): boolean {
  if (!rulesHold(ready, -1, values)) return false;
  for (const step of ready.steps) {
    values[step.slot] = step.evaluate(values);
    if (!rulesHold(ready, step.at, values)) return false;
  }
  return true;
}

function rulesHold(ready: PreparedSkill, after: number, values: Exact[]): boolean {
  for (const rule of ready.rulesAfter.get(after) ?? []) if (rule.evaluate(values).n === 0n) return false;
  return true;
}

type Choices = readonly (Exact | string)[];

interface DrawnGiven {
  readonly name: string;
  readonly slot: number;
  readonly table: number;
  readonly choices?: Choices;
  readonly derivation?: Derivation;
}

interface Drawing {
  readonly tables: readonly (readonly ReadonlyMap<string, Choices>[])[];
  readonly givens: readonly DrawnGiven[];
  readonly extras: readonly DrawnGiven[];
}

const drawings = new WeakMap<Skill, Drawing>();

/** Everything a skill draws from, as exact values; made once. */
function drawingOf(skill: Skill): Drawing {
  const known = drawings.get(skill);
  if (known) return known;
  const { slots, derivations } = prepare(skill);
  const tableNames = Object.keys(skill.rows ?? {});
  const drawnGiven = ([name, given]: [string, Given]): DrawnGiven => {
    const choices = choicesOf(given, given.draw);
    const table = 'row' in given.draw ? tableNames.indexOf(given.draw.row) : -1;
    const derivation = derivations.get(name);
    return { name, slot: slots.get(name) ?? -1, table, ...(choices && { choices }), ...(derivation && { derivation }) };
  };
  const made: Drawing = {
    tables: Object.values(skill.rows ?? {}).map((table) => table.map((row) => rowChoices(skill, row))),
    givens: Object.entries(skill.givens).map(drawnGiven),
    extras: Object.entries(skill.extras ?? {}).map(drawnGiven),
  };
  drawings.set(skill, made);
  return made;
}

function rowChoices(skill: Skill, row: Row): ReadonlyMap<string, Choices> {
  return new Map(
    Object.entries(row).map(([name, entry]): [string, Choices] => {
      const given = givenNamed(skill, name);
      return [name, typeof entry === 'object' ? (choicesOf(given, entry) ?? []) : [drawnValue(given, entry)]];
    }),
  );
}

function choicesOf(given: Given | undefined, from: Given['draw']): Choices | undefined {
  if ('row' in from || 'is' in from) return undefined;
  if ('oneOf' in from) return from.oneOf.map((value) => drawnValue(given, value));
  const step = exact(from.by);
  const first = momentOf(from.from);
  const count = Number(momentOf(from.to).sub(first).div(step).floor().valueOf()) + 1;
  return Array.from({ length: count }, (_, index) => first.add(step.mul(index)));
}

/** A number, a time or a date of a quantity; a word stays one. */
function drawnValue(given: Given | undefined, written: number | string): Exact | string {
  return typeof written === 'string' && !isQuantity(given) ? written : momentOf(written);
}

function momentOf(written: number | string): Exact {
  if (typeof written === 'number') return exact(written);
  const value = specialValue(written);
  if (!value) throw new Error(`"${written}" is no time (14:30) and no date (2026-03-14)`);
  return value;
}

/** The values that one draw of a given can take, for checks of range; nothing for a draw from a row. */
export function drawnValues(skill: Skill, name: string): Choices {
  const drawing = drawingOf(skill);
  const given = [...drawing.givens, ...drawing.extras].find((entry) => entry.name === name);
  if (given?.choices) return given.choices;
  return (drawing.tables[given?.table ?? -1] ?? []).flatMap((row) => row.get(name) ?? []);
}
