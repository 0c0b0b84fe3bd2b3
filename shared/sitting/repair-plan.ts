/** The one action after a sitting: five draws in which its commonest named mistake shows. */
import type { Plan } from '../contract/plan';
import type { MistakeCount } from './report';

const repairItems = 5;

/** A plan of five items against the commonest named mistake; nothing when none was named. */
export function repairPlan(sat: Plan, mistakes: readonly MistakeCount[]): Plan | undefined {
  const [commonest] = mistakes;
  if (!commonest) return undefined;
  // of a pair of mistakes the first: a draw that shows it is sure to be found
  const [mistake = ''] = commonest.mistake.split('+');
  return {
    version: 1,
    called: `Repair: ${commonest.called}`.slice(0, 60),
    draws: { showing: { skill: commonest.skillId, mistake } },
    length: { items: repairItems },
    order: 'mixed',
    numbers: 'fresh',
    feedback: 'each',
    entry: 'line',
    items: 'typed',
    attempts: 1,
    passMark: 90,
    accommodations: sat.accommodations,
    rounding: sat.rounding,
    dangerCosts: false,
    help: true,
    pause: true,
    goesBack: false,
    timeAway: 'stands',
    calculator: sat.calculator,
    ...(sat.conventions && { conventions: sat.conventions }),
  };
}
