/** Numbers written as codes: Roman numerals, drug codes, digits that are no amount. */
import type { Exact } from './exact';

export const codecNames = ['roman-lower', 'roman-additive', 'ndc-5-4-2', 'ndc-10', 'digits', 'two-digits'] as const;

/**
 * How a number is written as a code. `roman-additive` never subtracts (iiii): it is a mistake, not a way of writing.
 * `ndc-10` takes a number whose digits before the last ten are its shape (442, 532, 541). `digits` are plain figures
 * (a year), `two-digits` the same with a zero before (a month).
 */
export type Codec = (typeof codecNames)[number];

/** The code of a whole number, as printed. Throws where there is none: a Roman zero, too many digits. */
export function encode(value: Exact, codec: Codec): string {
  if (value.d !== 1n || value.s < 0n) throw new RangeError(`${value.toFraction()} has no code: it is no whole number`);
  const digits = value.n.toString();
  switch (codec) {
    case 'roman-lower':
      return roman(Number(value.n), subtractive);
    case 'roman-additive':
      return roman(Number(value.n), additive);
    case 'ndc-5-4-2':
      return drugCode(digits.padStart(11, '0'), [5, 4, 2]);
    case 'ndc-10':
      return drugCode(digits.slice(-10), [...digits.slice(0, -10)].map(Number));
    case 'digits':
      return digits;
    case 'two-digits':
      return digits.padStart(2, '0');
    default:
      return codec satisfies never;
  }
}

/** A typed or printed code in the one form in which codes are compared: capitals, without hyphens. */
export function bareCode(code: string): string {
  return code.replaceAll(/[- ]/g, '').toUpperCase();
}

type Symbols = readonly (readonly [symbol: string, value: number])[];

const additive: Symbols = [
  ['m', 1000],
  ['d', 500],
  ['c', 100],
  ['l', 50],
  ['x', 10],
  ['v', 5],
  ['i', 1],
];
const subtractive: Symbols = [
  ['m', 1000],
  ['cm', 900],
  ['d', 500],
  ['cd', 400],
  ['c', 100],
  ['xc', 90],
  ['l', 50],
  ['xl', 40],
  ['x', 10],
  ['ix', 9],
  ['v', 5],
  ['iv', 4],
  ['i', 1],
];

function roman(value: number, symbols: Symbols): string {
  if (value < 1 || value > 3999) throw new RangeError(`${value} has no Roman numeral; they go from 1 to 3999`);
  let rest = value;
  let text = '';
  for (const [symbol, size] of symbols) {
    for (; rest >= size; rest -= size) text += symbol;
  }
  return text;
}

function drugCode(digits: string, widths: readonly number[]): string {
  const length = widths.reduce((sum, width) => sum + width, 0);
  if (digits.length !== length) throw new RangeError(`${digits} is no drug code of ${length} digits`);
  const endOf = (part: number) => widths.slice(0, part + 1).reduce((sum, width) => sum + width, 0);
  return widths.map((width, part) => digits.slice(endOf(part) - width, endOf(part))).join('-');
}
