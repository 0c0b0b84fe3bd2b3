/** What each declared mistake of a problem gives, carried to the answer. */
import type { Exact } from '../quantity/exact';
import { isFar } from '../quantity/near';
import { placeOf } from '../quantity/round';
import type { Unit } from '../quantity/unit';
import { answerWith } from './carry';
import { type PreparedMistake, prepare } from './prepared-skill';
import { shownUnit } from './print-name';
import { announcedRound, answerOf, type Problem, rounded } from './problem';
import { unitOfMistake } from './unit-of-mistake';

export interface MistakenValue {
  readonly mistake: PreparedMistake;
  /** The altered step as the mistake gives it. */
  readonly atStep: Exact;
  /** The final value, before rounding. */
  readonly value: Exact;
}

const known = new WeakMap<Problem, readonly MistakenValue[]>();

/** All declared mistakes that have a value in this problem, those included that give the right answer here. */
export function allMistakenValues(problem: Problem): readonly MistakenValue[] {
  const found = known.get(problem);
  if (found) return found;
  const ready = prepare(problem.skill);
  const values = ready.mistakes().flatMap((mistake): MistakenValue[] => {
    if (mistake.needs.some((slot) => !problem.values[slot])) return [];
    const atStep = definedValue(() => mistake.evaluate(problem.values));
    const slot = ready.steps[mistake.at]?.slot ?? -1;
    const value = atStep && answerWith(ready, problem.values, slot, atStep);
    return atStep && value ? [{ mistake, atStep, value }] : [];
  });
  known.set(problem, values);
  return values;
}

/** The declared mistakes whose rounded value differs from the right answer in this problem; a bank has no values. */
export function declaredMistakes(problem: Problem): readonly MistakenValue[] {
  if ('bank' in problem.skill.answer) return [];
  const answer = answerOf(problem);
  const place = placeOf(announcedRound(problem), answer);
  return allMistakenValues(problem).filter(
    ({ value }) => isFar(value, answer, place) || !rounded(problem, value).equals(answer),
  );
}

const units = new WeakMap<PreparedMistake, Unit>();

/** The unit that the mistake's line really has at the answer, with counted things named as in this problem. */
export function realUnitOf(problem: Problem, mistake: PreparedMistake): Unit {
  const unit = units.get(mistake) ?? unitOfMistake(prepare(problem.skill), mistake);
  units.set(mistake, unit);
  return shownUnit(problem, unit);
}

function definedValue(evaluate: () => Exact): Exact | undefined {
  try {
    return evaluate();
  } catch {
    return undefined; // a division by zero: this way of working has no result here
  }
}
