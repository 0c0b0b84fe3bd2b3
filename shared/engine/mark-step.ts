/**
 * Marks one step of a working by value and unit. A wrong step is shown once; later steps are judged on the student's
 * own values and get credit for right method (carried forward), unless such a value is absurd.
 */
import { type Exact, exact, magnitude, powerOfTen } from '../quantity/exact';
import { readResponse } from '../quantity/read-response';
import { isUnreadable, type Reading } from '../quantity/reading';
import { round, roundToPlace } from '../quantity/round';
import { conversionBetween } from '../quantity/same-measure';
import { isCount, sameUnit, unitOf } from '../quantity/unit';
import { writeQuantity } from '../quantity/write-quantity';
import type { Explanation } from './explanation';
import { allMistakenValues } from './mistaken-values';
import { type PreparedSkill, type PreparedStep, prepare } from './prepared-skill';
import { calledName, printValue } from './print-name';
import { type Problem, valueAt } from './problem';
import { sayMistake } from './say-mistake';
import { writeFormula } from './write-formula';

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

/** The student's values of earlier steps, by name. A step that is missing counts as right. */
export type OwnValues = ReadonlyMap<string, Exact>;

/** Marks the response to one step. Throws a sentence when the skill has no such step. */
export function markStep(problem: Problem, stepName: string, response: string, own: OwnValues): MarkedStep {
  const ready = prepare(problem.skill);
  const step = ready.steps.find(({ name }) => name === stepName);
  if (!step) throw new Error(`${problem.skill.id} has no step "${stepName}"`);
  const reading = readResponse(response, 'number', step.step.unit || undefined);
  if (isUnreadable(reading))
    return { verdict: 'unreadable', danger: false, explanations: [], says: `${reading.unreadable} Not counted.` };
  const marked = markStepReading(problem, ready, step, reading, own);
  return marked.verdict === 'unit-missing'
    ? marked
    : { ...marked, arithmetic: arithmeticOf(ready, step, problem, own) };
}

function arithmeticOf(ready: PreparedSkill, step: PreparedStep, problem: Problem, own: OwnValues): string {
  const values = ownWorking(ready, step, problem, own);
  return writeFormula(step.formula, (name) => values[ready.slots.get(name) ?? -1]);
}

function markStepReading(
  problem: Problem,
  ready: PreparedSkill,
  step: PreparedStep,
  reading: Reading,
  own: OwnValues,
): MarkedStep {
  const unit = unitOf(step.step.unit);
  const isUnitWanted = [...unit.keys()].some((symbol) => !isCount(symbol));
  if (!reading.unit && isUnitWanted) {
    return {
      verdict: 'unit-missing',
      danger: false,
      explanations: [],
      says: 'Write the unit beside the number. Not counted.',
    };
  }
  const factor = !reading.unit || sameUnit(reading.unit, unit) ? exact(1) : conversionBetween(reading.unit, unit);
  const right = valueAt(problem.values, step.slot);
  const shown = printValue(problem, stepTarget(ready, step, problem, right), step.step.unit);
  const slip = (says: string, danger: boolean, explanations: readonly Explanation[] = []): MarkedStep => ({
    verdict: 'slip',
    danger,
    explanations,
    says,
    right: shown,
    value: reading.value.mul(factor ?? 1),
  });
  if (!factor)
    return slip(
      `This step is in ${writeQuantity(exact(2), step.step.unit).replace(/^2\s?/, '')}.`,
      isClose(reading.value, right, reading.place),
    );
  const value = reading.value.mul(factor);
  const place = reading.place?.mul(factor);
  const isValue = (expected: Exact) => isStepValue(ready, step, problem, expected, value, place);
  if (isValue(right))
    return { verdict: 'right', danger: false, value: right, explanations: [], says: step.step.says, right: shown };

  const carried = carriedValue(ready, step, problem, own);
  if (carried && !carried.equals(right) && isValue(carried)) {
    const absurd = absurdity(ready, step, problem, own, carried);
    if (absurd)
      return { verdict: 'not-carried', danger: false, value: right, explanations: [], says: absurd, right: shown };
    const says = `Right method on your own earlier value. Credit for this step.`;
    return { verdict: 'carried', danger: false, value: carried, explanations: [], says, right: shown };
  }
  const explanations = explainStep(problem, step, isValue);
  const danger = isPowerOfTen(value, right);
  const says = explanations[0]?.says ?? (danger ? 'The point moved.' : 'This does not match a slip we know.');
  return slip(says, danger, explanations);
}

/** What the step is marked against: the answer's announced rounding at the last step, the exact value before it. */
function stepTarget(ready: PreparedSkill, step: PreparedStep, problem: Problem, value: Exact): Exact {
  return step === ready.answerStep ? round(value, problem.skill.answer.round) : value;
}

/** Exact, rounded as announced, or shown to three figures or more. */
function isStepValue(
  ready: PreparedSkill,
  step: PreparedStep,
  problem: Problem,
  expected: Exact,
  value: Exact,
  place: Exact | undefined,
): boolean {
  if (value.equals(expected) || value.equals(stepTarget(ready, step, problem, expected))) return true;
  if (step.step.round && value.equals(round(expected, step.step.round))) return true;
  return isClose(value, expected, place);
}

function isClose(value: Exact, expected: Exact, place: Exact | undefined): boolean {
  if (place === undefined || expected.n === 0n) return false;
  const third = powerOfTen(magnitude(expected) - 2);
  return place.compare(third) <= 0 && roundToPlace(expected, place).equals(value);
}

function carriedValue(ready: PreparedSkill, step: PreparedStep, problem: Problem, own: OwnValues): Exact | undefined {
  const values = ownWorking(ready, step, problem, own);
  try {
    return step.evaluate(values);
  } catch {
    return undefined; // a division by zero: nothing to carry
  }
}

/** The values of the problem with the student's own in place, and the steps between computed from them. */
function ownWorking(ready: PreparedSkill, until: PreparedStep, problem: Problem, own: OwnValues): Exact[] {
  const values = [...problem.values];
  for (const earlier of ready.steps.slice(0, until.at)) {
    const entered = own.get(earlier.name);
    values[earlier.slot] = entered ?? earlier.evaluate(values);
  }
  return values;
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
  const isBroken = ready.rules.some(
    (rule) => rule.names.has(step.name) && rule.after === step.at && rule.evaluate(values).n === 0n,
  );
  if (!isBroken) return undefined;
  return `${printValue(problem, carried, step.step.unit)} is not believable for ${calledName(problem, step.name).toLowerCase()}, so the next step starts again from the right value.`;
}

function explainStep(problem: Problem, step: PreparedStep, isValue: (expected: Exact) => boolean): Explanation[] {
  return allMistakenValues(problem)
    .filter(({ mistake, atStep }) => mistake.at === step.at && isValue(atStep))
    .map((mistaken) => sayMistake(problem, mistaken));
}

function isPowerOfTen(value: Exact, right: Exact): boolean {
  if (value.n === 0n || right.n === 0n) return false;
  const ratio = value.div(right);
  return !ratio.equals(1) && ratio.equals(powerOfTen(magnitude(ratio)));
}
