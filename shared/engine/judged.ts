/** A response as a number in the unit of the key. */
import type { Exact } from '../quantity/exact';
import type { Reading } from '../quantity/reading';
import { conversionBetween } from '../quantity/same-measure';
import { isCount, sameUnit, type Unit } from '../quantity/unit';
import type { AnswerKey } from './answer-key';

export interface Judged {
  readonly reading: Reading;
  /** The typed number. */
  readonly typed: Exact;
  /** The number in the key's unit; absent when the units measure different things. */
  readonly value: Exact | undefined;
  /** The last typed place, in the key's unit. */
  readonly place: Exact | undefined;
  readonly isSameUnit: boolean;
}

/** Brings a reading to the key's unit, where the two measure the same thing. */
export function judge(key: AnswerKey, reading: Reading): Judged {
  const { unit, value: typed, place } = reading;
  const isSameUnit = unit === undefined || unit === key.unit || isSame(unit, key.unit);
  const factor = isSameUnit ? undefined : conversionBetween(unit, key.unit);
  return {
    reading,
    typed,
    isSameUnit,
    value: isSameUnit ? typed : factor && typed.mul(factor),
    place: isSameUnit ? place : factor && place?.mul(factor),
  };
}

/** Same unit, and no counted thing that the answer does not count; a plain %, typed or asked for, stands for any kind. */
function isSame(typed: Unit, wanted: Unit): boolean {
  const counts = [...typed.keys()].filter(isCount);
  const wantedCounts = [...wanted.keys()].filter(isCount);
  const isOtherCount = wantedCounts.length > 0 && counts.some((symbol) => !wanted.has(symbol));
  const isPercent = isPercentAlone(typed) && isPercentAlone(wanted) && (typed.has('%') || wanted.has('%'));
  return !isOtherCount && (isPercent || sameUnit(typed, wanted));
}

function isPercentAlone(unit: Unit): boolean {
  return unit.size === 1 && [...unit].every(([symbol, power]) => symbol.startsWith('%') && power === 1);
}
