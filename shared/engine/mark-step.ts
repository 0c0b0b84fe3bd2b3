/**
 * Marks one step of a working by value and unit. A wrong step is shown once; later steps are judged on the student's
 * own values and get credit for right method (carried forward), unless such a value is absurd.
 */
import { type Exact, exact, magnitude, powerOfTen } from '../quantity/exact';
import { readResponse } from '../quantity/read-response';
import { isUnreadable, type Reading } from '../quantity/reading';
import { conversionBetween } from '../quantity/same-measure';
import { isSpecialUnit, readKindOf } from '../quantity/special-unit';
import { isCount, sameUnit, specialOf, unitOf } from '../quantity/unit';
import { writeUnit } from '../quantity/write-quantity';
import type { Explanation } from './explanation';
import { allMistakenValues } from './mistaken-values';
import { carriedValue, type OwnValues, ownWorking, restsOnSlip } from './own-working';
import { type PreparedSkill, type PreparedStep, prepare } from './prepared-skill';
import { calledName, printValue, unitShown } from './print-name';
import { type Problem, valueAt } from './problem';
import { sayMistake } from './say-mistake';
import { isRightStep, isShownAs, isStepValue, type StepResponse, stepTarget } from './step-value';
import { sayStep } from './worked-solution';
import { writeStep } from './write-step';

export type StepVerdict = 'unreadable' | 'unit-missing' | 'right' | 'carried' | 'not-carried' | 'slip';

export interface MarkedStep {
  readonly verdict: StepVerdict;
  readonly danger: boolean;
  /** The value that later steps go on with, in the step's unit; absent when nothing was read. */
  readonly value?: Exact;
  readonly explanations: readonly Explanation[];
  readonly says: string;
  /** What the step comes to with right values, as printed; only once the step is marked. */
  readonly right?: string;
  /** The step's arithmetic on the student's own earlier values. */
  readonly arithmetic?: string;
}

/** Marks the response to one step. Throws a sentence when the skill has no such step. */
export function markStep(problem: Problem, stepName: string, response: string, own: OwnValues): MarkedStep {
  const ready = prepare(problem.skill);
  const step = ready.steps.find(({ name }) => name === stepName);
  if (!step) throw new Error(`${problem.skill.id} has no step "${stepName}"`);
  const reading = readResponse(response, readKindOf(step.step.unit), step.step.unit || undefined);
  if (isUnreadable(reading)) return askAgain('unreadable', `${reading.unreadable} Not counted.`);
  const isUnitWanted = [...unitOf(step.step.unit).keys()].some((symbol) => !(isCount(symbol) || isSpecialUnit(symbol)));
  if (!reading.unit && isUnitWanted) return askAgain('unit-missing', 'Write the unit beside the number. Not counted.');
  const values = ownWorking(ready, step, problem, own);
  const right = valueAt(problem.values, step.slot);
  return {
    ...judgeStep(problem, ready, step, reading, own),
    right: printValue(problem, stepTarget(problem, step, right), step.step.unit),
    arithmetic: writeStep(problem, step.formula, values, unitShown(problem, step.name)),
  };
}

function judgeStep(
  problem: Problem,
  ready: PreparedSkill,
  step: PreparedStep,
  reading: Reading,
  own: OwnValues,
): MarkedStep {
  const unit = unitOf(step.step.unit);
  const right = valueAt(problem.values, step.slot);
  const factor = !reading.unit || sameUnit(reading.unit, unit) ? exact(1) : conversionBetween(reading.unit, unit);
  if (!factor) {
    const danger = isShownAs(right, reading.value, reading.place);
    return slip(reading.value, `This step is in ${writeUnit(unit)}.`, danger);
  }
  const response: StepResponse = { value: reading.value.mul(factor), place: reading.place?.mul(factor) };
  const said = (verdict: 'right' | 'carried' | 'not-carried', value: Exact, says: string): MarkedStep => ({
    verdict,
    danger: false,
    value,
    explanations: [],
    says,
  });
  if (isRightStep(problem, step, right, response))
    return said('right', response.value, sayStep(problem, step.step.says));
  const carried = carriedValue(ready, step, problem, own);
  if (carried && isStepValue(problem, step, carried, response)) {
    if (!restsOnSlip(ready, step, own)) return said('right', response.value, sayStep(problem, step.step.says));
    const absurd = absurdity(ready, step, problem, own, carried);
    if (absurd) return said('not-carried', right, absurd);
    return said('carried', response.value, 'Right method on your own earlier value. Credit for this step.');
  }
  const explanations = explainStep(problem, step, response);
  const danger = !specialOf(unit) && isPowerOfTen(response.value, right);
  const says = explanations[0]?.says ?? (danger ? 'The point moved.' : 'This does not match a slip we know.');
  return slip(response.value, says, danger, explanations);
}

function askAgain(verdict: 'unreadable' | 'unit-missing', says: string): MarkedStep {
  return { verdict, danger: false, explanations: [], says };
}

function slip(value: Exact, says: string, danger: boolean, explanations: readonly Explanation[] = []): MarkedStep {
  return { verdict: 'slip', danger, value, explanations, says };
}

/** Why a carried value is absurd: a realism rule about this step that the right value keeps and this one breaks. */
function absurdity(
  ready: PreparedSkill,
  step: PreparedStep,
  problem: Problem,
  own: OwnValues,
  carried: Exact,
): string | undefined {
  const values = ownWorking(ready, step, problem, own);
  values[step.slot] = carried;
  const isBroken = (ready.rulesAfter.get(step.at) ?? []).some(
    (rule) => rule.names.has(step.name) && rule.evaluate(values).n === 0n,
  );
  if (!isBroken) return undefined;
  return `${printValue(problem, carried, step.step.unit)} is not believable for ${calledName(problem, step.name).toLowerCase()}, so the next step starts again from the right value.`;
}

function explainStep(problem: Problem, step: PreparedStep, response: StepResponse): Explanation[] {
  return allMistakenValues(problem)
    .filter(({ mistake, atStep }) => mistake.at === step.at && isStepValue(problem, step, atStep, response))
    .map((mistaken) => sayMistake(problem, mistaken));
}

function isPowerOfTen(value: Exact, right: Exact): boolean {
  if (value.n === 0n || right.n === 0n) return false;
  const ratio = value.div(right);
  return !ratio.equals(1) && ratio.equals(powerOfTen(magnitude(ratio)));
}
