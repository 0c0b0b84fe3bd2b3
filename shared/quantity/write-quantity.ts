/** How a quantity is printed and spoken. Number and unit never part at a line's end. */
import { decimalsOf, type Exact, one } from './exact';
import { specialOf, symbolsOf, type Unit, unitOf } from './unit';
import { unitTable } from './unit-table';
import { shortened, writeNumber } from './write-number';
import { writeSpecial } from './write-time';

const fixedSpace = '\u00a0';
const two = one.add(one);

/** A quantity as printed: `1,000 mL`, `2 doses/day`, `0.9%`. A value with endless decimals is shortened. */
export function writeQuantity(value: Exact, unit: string | Unit, decimals?: number): string {
  const known = typeof unit === 'string' ? unitOf(unit) : unit;
  const special = specialOf(known);
  if (special) return writeSpecial(value, special);
  const printed = writeUnit(known, value);
  const number = writeNumber(shortened(value), decimals ?? (printed.startsWith('$') ? centsOf(value) : undefined));
  if (printed.startsWith('$')) {
    const isNegative = number.startsWith('−');
    return isNegative ? `−$${number.slice(1)}${printed.slice(1)}` : `$${number}${printed.slice(1)}`;
  }
  return printed === '' || printed.startsWith('%') ? number + printed : number + fixedSpace + printed;
}

/** Money of whole dollars is printed without cents, any other with two figures of them at least: $7.50. */
function centsOf(value: Exact): number | undefined {
  return decimalsOf(value) === 1 ? 2 : undefined;
}

/** Units in the singular and the plural, each written once. */
const written = new WeakMap<Unit, readonly [one: string, many: string]>();

/** A unit as printed beside a number: above the bar in the number's own plural, below it in the singular. */
export function writeUnit(unit: Unit, value: Exact = two): string {
  let forms = written.get(unit);
  if (!forms) {
    forms = [writeUnitFor(unit, true), writeUnitFor(unit, false)];
    written.set(unit, forms);
  }
  return forms[isSingular(value) ? 0 : 1];
}

function writeUnitFor(unit: Unit, isOne: boolean): string {
  const top = symbolsOf(unit, 1).map((symbol) => printedSymbol(symbol, isOne));
  const bottom = symbolsOf(unit, -1).map((symbol) => printedSymbol(symbol, true));
  const above = top.join(`${fixedSpace}·${fixedSpace}`);
  return [above || (bottom.length ? '1' : ''), ...bottom].join('/').replaceAll(' ', fixedSpace);
}

/** A quantity in words for a screen reader: `13.5 milliliters per hour`. */
export function speakQuantity(value: Exact, unit: string): string {
  const special = specialOf(unitOf(unit));
  if (special) return writeSpecial(value, special);
  return `${writeNumber(shortened(value))} ${speakUnit(unitOf(unit), value)}`.trim();
}

/** A unit in words: `micrograms per kilogram per minute`. */
export function speakUnit(unit: Unit, value: Exact = two): string {
  const top = symbolsOf(unit, 1).map((symbol) => spokenSymbol(symbol, isSingular(value)));
  const bottom = symbolsOf(unit, -1).map((symbol) => `per ${spokenSymbol(symbol, true)}`);
  return [...top, ...bottom].join(' ');
}

/** One symbol as printed, in the singular or the plural. */
export function printedSymbol(symbol: string, isOne: boolean): string {
  if (symbol === 'USD') return '$';
  const printed = unitTable[symbol]?.printed;
  return printed ? printed[isOne ? 0 : 1] : symbol;
}

function spokenSymbol(symbol: string, isOne: boolean): string {
  return unitTable[symbol]?.spoken[isOne ? 0 : 1] ?? symbol;
}

/** English takes the singular for one and for less than one: 0.5 teaspoon, 1 teaspoon, 1.5 teaspoons. */
export function isSingular(value: Exact): boolean {
  return value.s > 0n && value.n !== 0n && value.compare(one) <= 0;
}
