/** What a plan says where nobody has chosen otherwise: typed answers, feedback after each, to be paused at any time. */
import type { Plan } from './plan';

export const usualPlan = {
  version: 1,
  draws: {},
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
  help: false,
  pause: true,
  goesBack: false,
  timeAway: 'stands',
  calculator: 'none',
} as const satisfies Omit<Plan, 'called' | 'length'>;
