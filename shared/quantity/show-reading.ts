/** How a typed text was understood, in the form that is recommended: `12.5 mL/h`, `1:1,000`, `14:30`, `March 14, 2026`. */
import type { Exact } from './exact';
import type { Reading, ReadKind } from './reading';
import { bare, type Unit, unitText } from './unit';
import { isPrintable, writeNumber } from './write-number';
import { speakUnit, writeQuantity, writeUnit } from './write-quantity';
import { writeSpecial } from './write-time';

const fixedSpace = '\u00a0';

/** The recommended form of a reading. A time of day and a date are known only by the kind they were read as. */
export function showReading(reading: Reading, kind: ReadKind = 'number'): string {
  const unit = reading.unit ?? bare;
  if (kind === 'date') return writeSpecial(reading.value, 'date').replaceAll(fixedSpace, ' ');
  if (kind === 'time') return writeSpecial(reading.value, reading.text === undefined ? 'time of day' : 'time and day');
  if (reading.text !== undefined) return reading.text;
  if (unit.has('ratio')) return ratioText(reading.value);
  if (unit.has('USD')) return writeQuantity(reading.value, unitText(unit), 2);
  // "gr" is the spelling that is coached; grains are shown in words
  if (unit.has('gr'))
    return `${numberOf(reading.value)}${fixedSpace}${speakUnit(unit, reading.value)}`.replaceAll(' ', fixedSpace);
  return isShownAsFraction(reading.value)
    ? fractionQuantity(reading.value, unit)
    : writeQuantity(reading.value, unitText(unit));
}

/** Thirds and the like have no last decimal: they are shown as they were typed, while the fraction is a readable one. */
function isShownAsFraction(value: Exact): boolean {
  return !isPrintable(value) && value.d <= 16n;
}

function fractionQuantity(value: Exact, unit: Unit): string {
  const printed = writeUnit(unit, value);
  const space = printed === '' || printed.startsWith('%') ? '' : fixedSpace;
  return numberOf(value).replaceAll(' ', fixedSpace) + space + printed;
}

function numberOf(value: Exact): string {
  return isShownAsFraction(value) ? value.toFraction(true) : writeNumber(value);
}

/** A ratio strength starts with 1 where it can; other ratios are shown in lowest terms. */
function ratioText(value: Exact): string {
  const sign = value.s < 0n ? '-' : '';
  return `${sign}${grouped(value.n)}:${grouped(value.d)}`;
}

function grouped(digits: bigint): string {
  return digits.toString().replace(/\B(?=(\d{3})+$)/g, ',');
}
