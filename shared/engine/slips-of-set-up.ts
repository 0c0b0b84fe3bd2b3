/** Built-in slips of set-up: a quotient turned round, a dose taken for a day. */
import type { Exact } from '../quantity/exact';
import { writeNumber } from '../quantity/write-number';
import { answerWith } from './carry';
import type { PreparedSkill } from './prepared-skill';
import { printName } from './print-name';
import { exactAnswer, type Problem } from './problem';
import { quotientsOf } from './quotients';
import type { Slip } from './slip';

/** Each quotient of two names in a step, turned round. */
export function inverses(problem: Problem, ready: PreparedSkill): Slip[] {
  return quotientsOf(ready).flatMap(({ slot, evaluate, over, under }) => {
    const atStep = attempt(() => evaluate(problem.values));
    const value = atStep && answerWith(ready, problem.values, slot, atStep);
    if (!value) return [];
    const says = () =>
      `You divided ${printName(problem, under, 'quantity', false)} by ${printName(problem, over, 'quantity', false)}. It is the other way round.`;
    return [{ id: 'slip.inverse', kind: 'set-up', called: 'division upside down', value, says }];
  });
}

/** The answer times or divided by a given in doses for a day. */
export function doseForDay(problem: Problem, ready: PreparedSkill): Slip[] {
  return Object.keys(problem.skill.givens).flatMap((name): Slip[] => {
    const unit = ready.unitOfName(name);
    const doses = problem.values[ready.slots.get(name) ?? -1];
    if (!doses || doses.n === 0n || unit?.get('day') !== -1 || !(unit.get('dose') === 1 || unit.get('time') === 1))
      return [];
    const right = exactAnswer(problem);
    const count = writeNumber(doses);
    return [
      {
        id: 'slip.dose-day',
        kind: 'set-up',
        called: 'dose and day mixed',
        value: right.mul(doses),
        says: () => `You gave the amount of ${count} doses. The question asks for one.`,
      },
      {
        id: 'slip.dose-day',
        kind: 'set-up',
        called: 'dose and day mixed',
        value: right.div(doses),
        says: () => `You divided by the ${count} doses of a day once more than needed.`,
      },
    ];
  });
}

function attempt(evaluate: () => Exact): Exact | undefined {
  try {
    return evaluate();
  } catch {
    return undefined; // a division by zero: this way of working has no result
  }
}
