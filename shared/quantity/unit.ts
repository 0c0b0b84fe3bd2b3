/** Units as products of symbols, and the pure cancelling that carries them through a formula (design decision 5). */
import { isSpecialUnit, type SpecialUnit } from './special-unit';
import { unitTable } from './unit-table';

/** A unit: the power of each symbol in it. `mcg/kg/min` is mcg 1, kg -1, min -1; a bare number has none. */
export type Unit = ReadonlyMap<string, number>;

export const bare: Unit = new Map();

/** Spellings that declarations may use for a symbol of the table, beside the table's own plurals. */
const declaredSpellings: ReadonlyMap<string, string> = new Map([
  ['d', 'day'],
  ['wk', 'week'],
  ['$', 'USD'],
  ...Object.entries(unitTable).flatMap(([symbol, entry]) =>
    [symbol, ...(entry.isCount ? [...entry.spoken, ...(entry.alias ?? [])] : (entry.printed ?? []))].map(
      (spelling): [string, string] => [spelling, symbol],
    ),
  ),
]);

const parsed = new Map<string, Unit>();

/**
 * The unit that a declaration writes: symbols joined by `*` and `/` (`mcg/kg/min`, `% w/v*mL/g`), the empty text for
 * a bare number. Throws a sentence when a symbol is not in the table.
 */
export function unitOf(written: string): Unit {
  const known = parsed.get(written);
  if (known) return known;
  const powers = new Map<string, number>();
  let sign = 1;
  for (const piece of written.replace(/% ([wv])\/([wv])/g, '% $1|$2').split(/([*/])/)) {
    const symbol = piece.replace('|', '/').trim();
    if (symbol === '/') sign = -1;
    else if (symbol === '*') sign = 1;
    else if (symbol !== '' && symbol !== '1') raise(powers, symbolFor(symbol, written), sign);
  }
  if (parsed.size < 5000) parsed.set(written, powers);
  return powers;
}

/** The time, date or code that a unit is; nothing for a measure. */
export function specialOf(unit: Unit): SpecialUnit | undefined {
  if (unit.size !== 1) return undefined;
  const [symbol = ''] = unit.keys();
  return isSpecialUnit(symbol) ? symbol : undefined;
}

function symbolFor(spelling: string, written: string): string {
  const symbol = isSpecialUnit(spelling) ? spelling : declaredSpellings.get(spelling);
  if (symbol === undefined) throw new Error(`unit "${written}": "${spelling}" is not in the unit table`);
  return symbol;
}

/** The unit of a product. */
export function timesUnit(a: Unit, b: Unit): Unit {
  return combined(a, b, 1);
}

/** The unit of a quotient. */
export function overUnit(a: Unit, b: Unit): Unit {
  return combined(a, b, -1);
}

/** The unit of a whole or half power; a symbol left with a broken power stays with that power. */
export function powerOfUnit(a: Unit, power: number): Unit {
  return new Map([...a].map(([symbol, count]): [string, number] => [symbol, count * power]));
}

/** True when two units are the same once counted things are left out. */
export function sameUnit(a: Unit, b: Unit): boolean {
  return [...combined(a, b, -1).keys()].every(isCount);
}

/** True when a symbol counts things (dose, tablet, vial) and may be left out in comparing. */
export function isCount(symbol: string): boolean {
  return unitTable[symbol]?.isCount === true;
}

/** What a unit looks like, written once. */
interface Written {
  readonly top: readonly string[];
  readonly bottom: readonly string[];
  readonly text: string;
}

const written = new WeakMap<Unit, Written>();

/** The unit in canonical symbols, `gtt/min`; symbols with a power above one are repeated. */
export function unitText(unit: Unit): string {
  return writtenOf(unit).text;
}

/** The symbols above (`side` 1) or below (`side` -1) the bar, each as often as its power. */
export function symbolsOf(unit: Unit, side: 1 | -1): readonly string[] {
  return side === 1 ? writtenOf(unit).top : writtenOf(unit).bottom;
}

function writtenOf(unit: Unit): Written {
  const known = written.get(unit);
  if (known) return known;
  const sideOf = (side: 1 | -1) =>
    [...unit].flatMap(([symbol, power]) => Array.from({ length: Math.max(0, power * side) }, () => symbol));
  const [top, bottom] = [sideOf(1), sideOf(-1)];
  const text = (top.join('*') || (bottom.length ? '1' : '')) + bottom.map((symbol) => `/${symbol}`).join('');
  const made = { top, bottom, text };
  written.set(unit, made);
  return made;
}

function combined(a: Unit, b: Unit, sign: 1 | -1): Unit {
  const powers = new Map(a);
  for (const [symbol, power] of b) raise(powers, symbol, power * sign);
  return powers;
}

function raise(powers: Map<string, number>, symbol: string, by: number): void {
  const power = (powers.get(symbol) ?? 0) + by;
  if (power === 0) powers.delete(symbol);
  else powers.set(symbol, power);
}
