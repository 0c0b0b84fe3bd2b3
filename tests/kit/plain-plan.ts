// A plan with plain values, to be varied by tests.
import type { Plan } from '@shared/contract/plan';

export const plainPlan: Plan = {
  version: 1,
  called: 'Ten of everything',
  draws: {},
  length: { items: 10 },
  order: 'mixed',
  numbers: 'fresh',
  feedback: 'each',
  entry: 'line',
  items: 'typed',
  attempts: 1,
  passMark: 90,
  accommodations: { timeFactor: 1, hidesClock: false, largeText: false },
  rounding: 0.5,
  dangerCosts: false,
  help: true,
  pause: true,
  goesBack: false,
  timeAway: 'stands',
  calculator: 'none',
};
