/** Built-in slips of unit: pounds and kilograms, hours and minutes. */
import { type Exact, exact } from '../quantity/exact';
import type { Unit } from '../quantity/unit';
import { writeNumber } from '../quantity/write-number';
import { conversions } from '../skill/conversions';
import { recompute } from './carry';
import { isQuantity, type PreparedSkill } from './prepared-skill';
import { calledName, printName } from './print-name';
import { type Problem, valueAt } from './problem';
import type { Slip } from './slip';

const usualPounds = exact(conversions.poundsPerKilogram.value);
const minutesInHour = exact(60);

/** A weight, or the answer, times or divided by the pounds in a kilogram: 2.2, or what stands in the skill. */
export function poundsAndKilograms(problem: Problem, ready: PreparedSkill): Slip[] {
  const inForce = ready.conversions.find(({ name }) => name === 'poundsPerKilogram');
  return scaled(problem, ready, 'slip.pound-kilogram', isWeight, inForce?.value ?? usualPounds);
}

/** A quantity with hours or minutes in its unit, or the answer, times or divided by 60. */
export function hoursAndMinutes(problem: Problem, ready: PreparedSkill): Slip[] {
  return scaled(problem, ready, 'slip.hour-minute', hasClock, minutesInHour);
}

/** One given, or the answer, multiplied or divided by a conversion that was not called for. */
function scaled(
  problem: Problem,
  ready: PreparedSkill,
  id: 'slip.pound-kilogram' | 'slip.hour-minute',
  fits: (unit: Unit) => boolean,
  by: Exact,
): Slip[] {
  const called = id === 'slip.hour-minute' ? 'hours and minutes mixed' : 'pounds and kilograms mixed';
  const both = (slot: number, name: string, final: (value: Exact) => Exact | undefined): Slip[] =>
    [true, false].flatMap((isTimes) => {
      const right = valueAt(problem.values, slot);
      const value = final(isTimes ? right.mul(by) : right.div(by));
      const says = () =>
        `You ${isTimes ? 'multiplied' : 'divided'} ${calledName(problem, name).toLowerCase()}, ${printName(problem, name, 'quantity', false)}, by ${writeNumber(by)}. It was in the right unit already.`;
      return value ? [{ id, kind: 'unit', called, value, says }] : [];
    });
  const givens = Object.entries(problem.skill.givens).flatMap(([name, given]) => {
    const slot = ready.slots.get(name) ?? -1;
    if (!isQuantity(given) || !problem.values[slot] || !fits(ready.unitOfName(name) ?? new Map())) return [];
    return both(slot, name, (value) => fromGiven(ready, problem, slot, value));
  });
  const { answerStep } = ready;
  const isAnswer = fits(ready.unitOfName(answerStep.name) ?? new Map());
  return isAnswer ? [...givens, ...both(answerStep.slot, answerStep.name, (value) => value)] : givens;
}

function fromGiven(ready: PreparedSkill, problem: Problem, slot: number, value: Exact): Exact | undefined {
  const values = recompute(ready, problem.values.with(slot, value), 0);
  return values && valueAt(values, ready.answerStep.slot);
}

const isWeight = (unit: Unit): boolean => unit.size === 1 && (unit.get('kg') === 1 || unit.get('lb') === 1);
const hasClock = (unit: Unit): boolean => unit.has('h') || unit.has('min');
