/**
 * Wrong values that the engine knows without a declaration, each carried on like a declared mistake (design section 3,
 * point 4). Powers of ten are told apart elsewhere.
 */
import { isFar } from '../quantity/near';
import { placeOf } from '../quantity/round';
import { prepare } from './prepared-skill';
import { announcedRound, answerOf, type Problem, rounded } from './problem';
import type { Slip } from './slip';
import { doseForDay, inverses } from './slips-of-set-up';
import { hoursAndMinutes, poundsAndKilograms } from './slips-of-unit';
import { roundedEarly, swappedDigits, truncated } from './slips-of-writing';

const known = new WeakMap<Problem, readonly Slip[]>();

/** Every built-in slip of a problem whose rounded value differs from the right answer. */
export function builtInSlips(problem: Problem): readonly Slip[] {
  const found = known.get(problem);
  if (found) return found;
  const ready = prepare(problem.skill);
  const answer = answerOf(problem);
  const place = placeOf(announcedRound(problem), answer);
  const slips = [
    ...inverses(problem, ready),
    ...poundsAndKilograms(problem, ready),
    ...hoursAndMinutes(problem, ready),
    ...doseForDay(problem, ready),
    ...swappedDigits(problem),
    ...truncated(problem),
    ...roundedEarly(problem, ready),
  ].filter(({ value }) => isFar(value, answer, place) || !rounded(problem, value).equals(answer));
  known.set(problem, slips);
  return slips;
}
