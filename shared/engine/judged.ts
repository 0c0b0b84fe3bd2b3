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
  /** The unit that the response is held against. */
  readonly wanted: Unit;
  /** The number in that unit; absent when the units measure different things. */
  readonly value: Exact | undefined;
  /** The last typed place, in that unit. */
  readonly place: Exact | undefined;
  readonly isSameUnit: boolean;
}

/** Brings a reading to the key's unit, where the two measure the same thing. */
export function judge(key: AnswerKey, reading: Reading): Judged {
  const { unit, value: typed, place } = reading;
  const wanted = wantedUnit(key, unit);
  const isSameUnit = unit === undefined || unit === wanted || isSame(unit, wanted);
  const factor = isSameUnit ? undefined : conversionBetween(unit, wanted);
  return {
    reading,
    typed,
    wanted,
    isSameUnit,
    value: isSameUnit ? typed : factor && typed.mul(factor),
    place: isSameUnit ? place : factor && place?.mul(factor),
  };
}

/** The unit of the key, or the short one where the response measures that and counts nothing. */
function wantedUnit({ unit, shortUnit }: AnswerKey, typed: Unit | undefined): Unit {
  const isShort = typed && shortUnit && ![...typed.keys()].some(isCount) && conversionBetween(typed, shortUnit);
  return isShort ? shortUnit : unit;
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
