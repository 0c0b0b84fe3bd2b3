/**
 * How numbers are printed: zero before the point, none after the last figure, commas from 1,000 up (ISMP), and below
 * zero a minus as wide as a figure.
 */
import { decimalsOf, type Exact, magnitude } from './exact';
import { roundToFigures } from './round';

/** More decimals than this are never printed on a screen; the value is then marked as shortened. */
const mostDecimals = 6;
const printableSize = 10n ** BigInt(mostDecimals);

/** A number as printed: `0.5`, `1,250`. With `decimals` that many stand, for money and measured precision. */
export function writeNumber(value: Exact, decimals?: number): string {
  if (value.s < 0n && value.n !== 0n) return `−${writeNumber(value.neg(), decimals)}`;
  if (decimals === undefined && value.d === 1n && value.n < 1000n) return String(Number(value.n));
  const text = decimals === undefined ? plainDecimal(value) : padDecimals(plainDecimal(value), decimals);
  const [whole = '', part] = text.split('.');
  const grouped = whole.length < 4 ? whole : whole.replace(/\B(?=(\d{3})+$)/g, ',');
  return part === undefined ? grouped : `${grouped}.${part}`;
}

/** True when a value can be printed in full on a screen. */
export function isPrintable(value: Exact): boolean {
  return printableSize % value.d === 0n;
}

/** What endless values are printed as: a line asks for the same one several times. */
const shortForms = new WeakMap<Exact, Exact>();

/** The nearest value that can be printed: itself, or five figures of it. Its unprinted rest is never calculated with. */
export function shortened(value: Exact): Exact {
  if (isPrintable(value)) return value;
  const known = shortForms.get(value);
  if (known) return known;
  const made = roundToFigures(value, Math.max(5, magnitude(value) + 3));
  shortForms.set(value, made);
  return made;
}

/**
 * A number as it crosses a border: a decimal where it ends, `p/q` where it does not, and 20 figures where it is
 * irrational (known by more digits than any declared figure has).
 */
export function numberText(value: Exact): string {
  const decimals = decimalsOf(value);
  if (decimals === undefined) {
    const isIrrational = value.d.toString().length > 30;
    return isIrrational ? plainDecimal(roundToFigures(value, 20)) : value.toFraction();
  }
  return plainDecimal(decimals > 30 ? roundToFigures(value, 20) : value);
}

/** A terminating value in digits and point alone; a value that does not terminate is cut to 12 figures first. */
function plainDecimal(value: Exact): string {
  if (value.d === 1n) return value.s < 0n ? `-${value.n}` : value.n.toString();
  const decimals = decimalsOf(value);
  if (decimals === undefined) return plainDecimal(roundToFigures(value, 12));
  const digits = ((value.n * 10n ** BigInt(decimals)) / value.d).toString().padStart(decimals + 1, '0');
  const sign = value.s < 0n && value.n !== 0n ? '-' : '';
  return decimals === 0 ? sign + digits : `${sign}${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}

function padDecimals(text: string, decimals: number): string {
  const [whole = '', part = ''] = text.split('.');
  return decimals === 0 && part === '' ? whole : `${whole}.${part.padEnd(decimals, '0')}`;
}
