/** Draws a problem: the same skill and seed give the same problem on every machine and on paper. */
import { type Exact, exact } from '../quantity/exact';
import type { Draw, Row, Skill } from '../skill/skill';
import { isQuantity, type PreparedSkill, prepare } from './prepared-skill';
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
  for (const { slot, name, table, choices } of drawing.givens) {
    const from = choices ?? rows[table]?.get(name);
    const drawn = from?.[pick(from.length)];
    if (drawn === undefined) throw new Error(`${skill.id}: given "${name}" has nothing to draw from`);
    if (typeof drawn === 'string') words[name] = drawn;
    else values[slot] = drawn;
  }
  if (!fillSteps(ready, values)) return undefined;
  const ask = skill.asks[pick(skill.asks.length)];
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
interface Drawing {
  readonly tables: readonly (readonly ReadonlyMap<string, Choices>[])[];
  readonly givens: readonly {
    readonly name: string;
    readonly slot: number;
    readonly table: number;
    readonly choices?: Choices;
  }[];
}

const drawings = new WeakMap<Skill, Drawing>();

/** Everything a skill draws from, as exact values; made once. */
function drawingOf(skill: Skill): Drawing {
  const known = drawings.get(skill);
  if (known) return known;
  const { slots } = prepare(skill);
  const tableNames = Object.keys(skill.rows ?? {});
  const made: Drawing = {
    tables: Object.values(skill.rows ?? {}).map((table) => table.map((row) => rowChoices(row))),
    givens: Object.entries(skill.givens).map(([name, given]) => {
      const choices = isQuantity(given) ? choicesOf(given.draw) : choicesOf(given.draw);
      const table = 'row' in given.draw ? tableNames.indexOf(given.draw.row) : -1;
      return { name, slot: slots.get(name) ?? -1, table, ...(choices && { choices }) };
    }),
  };
  drawings.set(skill, made);
  return made;
}

function rowChoices(row: Row): ReadonlyMap<string, Choices> {
  return new Map(
    Object.entries(row).map(([name, entry]): [string, Choices] => [
      name,
      typeof entry === 'object' ? (choicesOf(entry) ?? []) : [typeof entry === 'number' ? exact(entry) : entry],
    ]),
  );
}

function choicesOf(from: Draw<number> | Draw<string>): Choices | undefined {
  if ('row' in from) return undefined;
  if ('oneOf' in from) return from.oneOf.map((value) => (typeof value === 'number' ? exact(value) : value));
  const step = exact(from.by);
  const first = exact(from.from);
  const count = Number(exact(from.to).sub(first).div(step).floor().valueOf()) + 1;
  return Array.from({ length: count }, (_, index) => first.add(step.mul(index)));
}

/** The values that one draw of a given can take, for checks of range; nothing for a draw from a row. */
export function drawnValues(skill: Skill, name: string): Choices {
  const drawing = drawingOf(skill);
  const given = drawing.givens.find((entry) => entry.name === name);
  if (given?.choices) return given.choices;
  return (drawing.tables[given?.table ?? -1] ?? []).flatMap((row) => row.get(name) ?? []);
}
