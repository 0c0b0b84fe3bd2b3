/**
 * The shortest way through the reader, for what is typed most: a plain number and a known unit, `12.5 mL/h`. It reads
 * exactly what the full grammar reads and leaves everything else to it.
 */
import Fraction from 'fraction.js';
import { powerOfTen } from './exact';
import { readUnit } from './read-unit';
import type { Reading } from './reading';
import { type Unit, unitOf, unitText } from './unit';

const plain = /^(0|[1-9]\d{0,8})(?:\.(\d{0,7}[1-9]))?(?: ?([a-zA-Z]+(?:\/[a-zA-Z]+)*))?$/;

/** The reading of a plain text, or `undefined` when the full grammar has to look at it. */
export function readPlain(text: string): Reading | undefined {
  const parts = plain.exec(text);
  if (!parts) return undefined;
  const [, whole = '', decimals = '', spelling] = parts;
  const unit = spelling === undefined ? undefined : plainUnit(spelling);
  if (unit === null) return undefined;
  const scale = 10 ** decimals.length;
  const value = new Fraction(Number(whole) * scale + Number(decimals), scale);
  return { value, unit, place: powerOfTen(-decimals.length), notation: [] };
}

const units = new Map<string, Unit | null>();

/** The unit of a spelling that breaks no rule; null for any other. */
function plainUnit(spelling: string): Unit | null {
  const known = units.get(spelling);
  if (known !== undefined) return known;
  const typed = readUnit(spelling);
  const isPlain =
    !('unreadable' in typed) && typed.notation.length === 0 && typed.per.equals(1) && !typed.unit.has('USD');
  const unit = isPlain ? unitOf(unitText(typed.unit)) : null;
  if (units.size < 1000) units.set(spelling, unit);
  return unit;
}
