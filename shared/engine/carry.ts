/** Carries an altered step through the rest of a working: a mistake, a school's other constant, an early rounding. */
import type { Exact } from '../quantity/exact';
import type { Values } from './evaluate';
import type { PreparedSkill, PreparedStep } from './prepared-skill';
import { valueAt } from './problem';

/**
 * The values of the problem with one slot replaced and every later step computed again, up to the answer.
 * Nothing when a later step has no value then.
 */
export function carryFrom(ready: PreparedSkill, values: Values, slot: number, value: Exact): Exact[] | undefined {
  const carried = values.slice();
  carried[slot] = value;
  // steps stand in the last slots, in their order
  return recompute(ready, carried, Math.max(0, slot - (ready.steps[0]?.slot ?? 0) + 1));
}

/** The final value that a replaced slot leads to. */
export function answerWith(ready: PreparedSkill, values: Values, slot: number, value: Exact): Exact | undefined {
  const { answerStep } = ready;
  if (slot === answerStep.slot) return value;
  const carried = carryFrom(ready, values, slot, value);
  return carried && valueAt(carried, answerStep.slot);
}

/** Computes the steps from a place up to the last one that the answer rests on, each altered as told before the next one uses it. */
export function recompute(
  ready: PreparedSkill,
  values: Exact[],
  from: number,
  alter: (value: Exact, step: PreparedStep) => Exact = (value) => value,
): Exact[] | undefined {
  try {
    for (let at = from; at <= ready.lastAt; at++) {
      const step = ready.steps[at];
      if (step) values[step.slot] = alter(step.evaluate(values), step);
    }
    return values;
  } catch {
    return undefined; // a division by zero: this way of working has no result
  }
}
