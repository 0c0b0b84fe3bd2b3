/** Names the mistake behind a wrong value, or stays silent where a chance hit is likely (design section 3, point 4). */
import { type Exact, magnitude, powerOfTen } from '../quantity/exact';
import { isFar } from '../quantity/near';
import { round, roundToPlace } from '../quantity/round';
import { sameUnit } from '../quantity/unit';
import type { AnswerKey } from './answer-key';
import type { Explanation } from './explanation';
import type { Judged } from './judged';
import { type MistakenValue, realUnitOf } from './mistaken-values';
import { capital } from './print-name';
import { sayMistake } from './say-mistake';
import type { Slip } from './slip';

/** Slots that a named built-in slip needs for each of its rivals. */
const slotsPerRival = 20;

/** The declared mistakes that give the response. A response in the unit that the mistaken line really has counts too. */
export function explainDeclared(key: AnswerKey, judged: Judged): Explanation[] {
  return key.mistakes().flatMap((mistaken) => {
    const isGiven = matchesHere(key, mistaken.value, judged) || matchesInOwnUnit(key, mistaken, judged);
    return isGiven && key.problem ? [sayMistake(key.problem, mistaken)] : [];
  });
}

/** The built-in slips that give the response, where a chance hit is unlikely. */
export function explainSlip(key: AnswerKey, judged: Judged): Explanation[] {
  const fitting = fittingSlips(key, judged);
  return fitting.length > 0 && isUnlikelyChance(key, judged) ? fitting.map(explained) : [];
}

/** A built-in slip that fits the response but may be chance. */
export function suspectSlip(key: AnswerKey, judged: Judged): Explanation | undefined {
  const [first] = fittingSlips(key, judged);
  return first && explained(first);
}

/**
 * True when a candidate, rounded as announced, equals the value, or, where the response shows more places, equals it
 * rounded to those places.
 */
export function matches(key: AnswerKey, candidate: Exact, value: Exact, place: Exact | undefined): boolean {
  if (isFar(candidate, value, key.place)) return false;
  if (round(candidate, key.round).equals(value)) return true;
  if (place === undefined) return candidate.equals(value);
  return place.compare(key.place) < 0 && roundToPlace(candidate, place).equals(value);
}

function matchesHere(key: AnswerKey, candidate: Exact, { value, place }: Judged): boolean {
  return value !== undefined && matches(key, candidate, value, place);
}

function matchesInOwnUnit(key: AnswerKey, { mistake, value }: MistakenValue, { reading, typed }: Judged): boolean {
  if (!reading.unit || !key.problem || !matches(key, value, typed, reading.place)) return false;
  return sameUnit(reading.unit, realUnitOf(key.problem, mistake));
}

/** Each fitting slip once by id. */
function fittingSlips(key: AnswerKey, judged: Judged): Slip[] {
  if (judged.value === undefined || judged.value.n === 0n) return [];
  const fitting = key.slips().filter((slip) => matchesHere(key, slip.value, judged));
  return fitting.filter((slip, at) => fitting.findIndex((other) => other.id === slip.id) === at);
}

/** Slots = 1.5 x |response| / place; named only when they outnumber 20 times the rivals. */
function isUnlikelyChance(key: AnswerKey, { value, place: typedPlace }: Judged): boolean {
  if (value === undefined) return false;
  const size = value.abs();
  const third = powerOfTen(magnitude(size) - 2);
  const place = [key.place, third, typedPlace ?? third].reduce((coarse, next) =>
    next.compare(coarse) > 0 ? next : coarse,
  );
  const slots = size.mul(3).div(2).div(place);
  const rivals = new Set<string>();
  for (const { value: rival } of [...key.mistakes(), ...key.slips()]) {
    const isNear =
      rival.s === value.s && rival.abs().mul(2).compare(size) >= 0 && rival.abs().compare(size.mul(2)) <= 0;
    if (isNear) rivals.add(roundToPlace(rival, place).toFraction());
  }
  return slots.compare(slotsPerRival * rivals.size) > 0;
}

function explained({ id, kind, called, says }: Slip): Explanation {
  return { id, kind, called, headline: `${capital(called)}.`, says: says() };
}
