/** Whether a response is the value of a step: exact, rounded as announced, or shown to three figures or more. */
import { type Exact, magnitude, powerOfTen } from '../quantity/exact';
import { round, roundToPlace } from '../quantity/round';
import { taughtOtherwise } from './accepted-set';
import { keyOf } from './answer-key';
import type { PreparedStep } from './prepared-skill';
import { type Problem, rounded } from './problem';

/** A response to a step, in the step's unit. */
export interface StepResponse {
  readonly value: Exact;
  /** The last typed place; absent for fractions. */
  readonly place: Exact | undefined;
}

/** What a step is shown as: the answer rounded as announced, any step before it in full. */
export function stepTarget(problem: Problem, step: PreparedStep, value: Exact): Exact {
  return isAnswer(problem, step) ? rounded(problem, value) : value;
}

/** True when the response is the expected value in any form that a step may be given in. */
export function isStepValue(
  problem: Problem,
  step: PreparedStep,
  expected: Exact,
  { value, place }: StepResponse,
): boolean {
  if (value.equals(expected) || value.equals(stepTarget(problem, step, expected))) return true;
  if (step.step.round && value.equals(round(expected, step.step.round))) return true;
  return isShownAs(expected, value, place);
}

/** True when the response is right: the step's own value, the same under another taught constant, an accepted answer. */
export function isRightStep(problem: Problem, step: PreparedStep, right: Exact, response: StepResponse): boolean {
  const others = taughtOtherwise(problem, step.slot);
  if ([right, ...others].some((expected) => isStepValue(problem, step, expected, response))) return true;
  return isAnswer(problem, step) && keyOf(problem).isAccepted(response.value);
}

/** True when a value is another one rounded to the places shown, three figures or more. */
export function isShownAs(expected: Exact, value: Exact, place: Exact | undefined): boolean {
  if (place === undefined || expected.n === 0n) return false;
  const third = powerOfTen(magnitude(expected) - 2);
  return place.compare(third) <= 0 && roundToPlace(expected, place).equals(value);
}

function isAnswer(problem: Problem, step: PreparedStep): boolean {
  return step.name === problem.skill.answer.of;
}
