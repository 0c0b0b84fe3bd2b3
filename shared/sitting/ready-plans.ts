/** The plans that come with the app, in the order of the list. None names a skill, so that every skill takes part. */
import type { Plan } from '../contract/plan';
import { usualPlan } from '../contract/usual-plan';

/** What ready plans share: the usual, with a calculator. */
const drill = { ...usualPlan, calculator: 'four' } as const;

/** By the id that the list of plans knows each one by. */
export const readyPlans: ReadonlyMap<string, Plan> = new Map<string, Plan>([
  ['ready.sprint', { ...drill, called: 'Two-minute sprint', length: { minutes: 2 }, draws: { levels: [1, 2] } }],
  ['ready.ladder', { ...drill, called: 'Ladder', length: { items: 15 }, order: 'ladder', help: true }],
  ['ready.weak-spots', { ...drill, called: 'Weak spots', length: { items: 10 }, draws: { weakest: 3 }, help: true }],
  [
    'ready.night-shift',
    { ...drill, called: 'Night shift', length: { items: 12 }, time: { inAllSeconds: 1200 }, dangerCosts: true },
  ],
  [
    'ready.tenfold-hunt',
    { ...drill, called: 'Tenfold hunt', length: { items: 20 }, time: { perItemSeconds: 45 }, items: 'hunt' },
  ],
  [
    'ready.school-test',
    {
      ...drill,
      called: 'School test',
      length: { items: 20 },
      time: { perItemSeconds: 180 },
      feedback: 'end',
      passMark: 100,
      pause: false,
    },
  ],
]);
