/** Marks a response: the verdicts in the order in which they are tried (design section 3, point 3). */
import { type Exact, magnitude, one, powerOfTen } from '../quantity/exact';
import { readResponse } from '../quantity/read-response';
import { isUnreadable, type NotationRule, type Reading } from '../quantity/reading';
import { roundToPlace } from '../quantity/round';
import { differByPrefix } from '../quantity/same-measure';
import { isCount, type Unit } from '../quantity/unit';
import type { AnswerKey } from './answer-key';
import { explainDeclared, explainSlip, matches, suspectSlip } from './diagnose';
import type { Explanation } from './explanation';
import { type Judged, judge } from './judged';

export type Verdict =
  | 'unreadable'
  | 'unit-missing'
  | 'right'
  | 'right-unit-converted'
  | 'rounding'
  | 'unit-wrong'
  | 'mistake'
  | 'tenfold'
  | 'wrong';

/** A marked response. */
export interface Marked {
  readonly verdict: Verdict;
  /** Off by a power of ten, or the right digits with a wrong unit, whatever explains it. */
  readonly danger: boolean;
  /** How the response was understood; absent when it was not. */
  readonly reading?: Reading;
  /** The response as a number in the key's unit, where its unit measures the same thing. */
  readonly value?: Exact;
  /** Why it could not be read. */
  readonly unreadable?: string;
  /** Equally good explanations, best first; only with the verdict `mistake`. */
  readonly explanations: readonly Explanation[];
  /** A built-in slip that fits but could be chance: it is asked about, never stored. */
  readonly suspicion?: Explanation;
  readonly notation: readonly NotationRule[];
}

/** Marks a typed response against a key. `unitShown`: the unit stands beside the box, or the question names it. */
export function mark(key: AnswerKey, response: string, unitShown = false): Marked {
  const reading = readResponse(response, 'number', key.unitText || undefined);
  if (isUnreadable(reading))
    return { verdict: 'unreadable', danger: false, unreadable: reading.unreadable, explanations: [], notation: [] };
  return markReading(key, reading, unitShown);
}

/** Marks a response that has been read. */
export function markReading(key: AnswerKey, reading: Reading, unitShown = false): Marked {
  const judged = judge(key, reading);
  const { typed, value, wanted, isSameUnit } = judged;
  const said = (
    verdict: Verdict,
    danger = false,
    explanations: readonly Explanation[] = [],
    suspicion?: Explanation,
  ): Marked => ({
    verdict,
    danger,
    reading,
    explanations,
    notation: reading.notation,
    ...(value && { value }),
    ...(suspicion && { suspicion }),
  });
  if (!reading.unit && !unitShown && isUnitWanted(key.unit)) return said('unit-missing');

  const isRight = key.isAccepted;
  const isTypedRight = isRight(typed);
  if (isSameUnit && isTypedRight) return said('right');
  const isConvertedRight = !isSameUnit && value !== undefined && isRight(value);
  if (isConvertedRight && !key.isUnitFixed) return said('right-unit-converted');
  if (isRoundingOnly(key, judged)) return said('rounding');

  const isPrefixAway = reading.unit !== undefined && differByPrefix(reading.unit, wanted);
  if (!isSameUnit && isTypedRight && !isPrefixAway) return said('unit-wrong', true);
  if (isConvertedRight) return said('unit-wrong', false);

  const isTenfoldOff = value !== undefined && isPowerOfTenOff(key, value, judged.place);
  const danger = isTenfoldOff || (!isSameUnit && isPowerOfTenOff(key, typed, reading.place));
  const declared = explainDeclared(key, judged);
  if (declared.length > 0) return said('mistake', danger, declared);
  if (isTenfoldOff) return said('tenfold', true);
  const slips = explainSlip(key, judged);
  return slips.length > 0 ? said('mistake', danger, slips) : said('wrong', danger, [], suspectSlip(key, judged));
}

/** False for a bare number and for counted things, which may be left out. */
function isUnitWanted(unit: Unit): boolean {
  return [...unit.keys()].some((symbol) => !isCount(symbol));
}

/** The exact answer rounded half up at a finer place than asked, or at one place coarser than the step is written in. */
function isRoundingOnly(key: AnswerKey, { value, place, isSameUnit }: Judged): boolean {
  if (value === undefined || value.n === 0n || key.isToMarks || (!isSameUnit && key.isUnitFixed)) return false;
  const coarser = powerOfTen(lastPower(key.place) + 1);
  return [key.exact, ...key.otherwise()].some((exact) => {
    if (roundToPlace(exact, coarser).equals(value)) return coarser.compare(one) <= 0 || isWithinTenth(value, exact);
    if (place === undefined) return exact.equals(value);
    return place.compare(key.place) < 0 && roundToPlace(exact, place).equals(value);
  });
}

/** Tens in place of ones farther than a tenth from the exact answer are another dose: 10 units for 6. */
function isWithinTenth(value: Exact, exact: Exact): boolean {
  return value.sub(exact).abs().mul(10).compare(exact.abs()) <= 0;
}

const mostPlaces = 9;

/** The power of ten of the last figure that is not 0: -2 for 0.25, -1 for 2.5, 0 for 5, 1 for 10. */
function lastPower(step: Exact): number {
  let power = magnitude(step);
  while (power > -mostPlaces && step.div(powerOfTen(power)).d !== 1n) power--;
  return power;
}

/** A power of ten away from the exact answer, or from any accepted value. */
function isPowerOfTenOff(key: AnswerKey, value: Exact, place: Exact | undefined): boolean {
  if (value.n === 0n || key.exact.n === 0n || value.s !== key.exact.s) return false;
  for (let power = -mostPlaces; power <= mostPlaces; power++) {
    const reach = key.place.valueOf() * Math.max(1, 10 ** power);
    if (power === 0 || !mayBe(key.exact.valueOf() * 10 ** power, value.valueOf(), reach, key.hasAlternatives)) continue;
    const factor = powerOfTen(power);
    if (matches(key, key.exact.mul(factor), value, place)) return true;
    if (key.accepted().some((right) => right.mul(factor).equals(value))) return true;
  }
  return false;
}

/** Whether two values can be within a place or an accepted rounding of each other, in doubles. */
function mayBe(shifted: number, value: number, reach: number, hasAlternatives: boolean): boolean {
  const ratio = Math.abs(value / shifted);
  return hasAlternatives
    ? ratio > 0.3 && ratio < 3
    : Math.abs(value - shifted) <= reach * 1.001 || (ratio > 0.9 && ratio < 1.1);
}
