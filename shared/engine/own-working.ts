/** A working on the student's own values: what was entered for earlier steps, and what follows from it. */
import type { Exact } from '../quantity/exact';
import type { PreparedSkill, PreparedStep } from './prepared-skill';
import type { Problem } from './problem';

/** What a student entered for a step, in the step's unit, and whether it was right (perhaps rounded). */
export interface OwnValue {
  readonly value: Exact;
  readonly isRight: boolean;
}

/** Entered values of earlier steps, by name. A step that was not entered is worked out from those before it. */
export type OwnValues = ReadonlyMap<string, OwnValue>;

/** The values of the problem with the student's own in place, up to a step. */
export function ownWorking(ready: PreparedSkill, until: PreparedStep, problem: Problem, own: OwnValues): Exact[] {
  const values = problem.values.slice();
  for (const step of ready.steps.slice(0, until.at)) {
    const value = own.get(step.name)?.value ?? attempt(() => step.evaluate(values));
    if (value) values[step.slot] = value;
  }
  return values;
}

/** What a step comes to on the student's own earlier values; nothing where that has no value. */
export function carriedValue(
  ready: PreparedSkill,
  step: PreparedStep,
  problem: Problem,
  own: OwnValues,
): Exact | undefined {
  const values = ownWorking(ready, step, problem, own);
  return attempt(() => step.evaluate(values));
}

/** True when a wrong value was entered for a step that this one rests on. */
export function restsOnSlip(ready: PreparedSkill, step: PreparedStep, own: OwnValues): boolean {
  return ready.steps.slice(0, step.at).some(({ name }) => own.get(name)?.isRight === false);
}

function attempt(evaluate: () => Exact): Exact | undefined {
  try {
    return evaluate();
  } catch {
    return undefined; // a division by zero: nothing to carry
  }
}
