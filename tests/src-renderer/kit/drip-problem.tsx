/** One gravity drip problem with everything that belongs to it, as the door would give it. */
import type { LeftProblem } from '@shared/contract/calls';
import type { OpenProblem } from '@shared/contract/problem';
import type { Solution, WorkedFactor } from '@shared/contract/solution';
import type { Hint, Marked, MarkedStep } from '@shared/contract/verdict';

export const dripProblem: OpenProblem = {
  id: 'problem-1',
  skillId: 'iv-flow.gravity-drip-rate',
  title: 'Gravity drip rate',
  area: 'IV flow',
  stage: 'alone',
  prompt: {
    caption: 'No pump free',
    order: [
      { text: 'The set in the cupboard delivers ', isFigure: false },
      { text: '15\u00a0gtt/mL', isFigure: true },
      { text: '. With it, a bag of 0.9% Sodium Chloride Injection has to run in ', isFigure: false },
      { text: '7\u00a0h', isFigure: true },
      { text: '; it holds ', isFigure: false },
      { text: '250\u00a0mL', isFigure: true },
      { text: '.', isFigure: false },
    ],
    question: [{ text: 'What drip rate do you set?', isFigure: false }],
    label: 'Drip rate, with its unit',
    rounding: 'Round to the nearest whole gtt/min: a drop cannot be split.',
    unitShown: false,
    options: [],
    facts: [
      { called: 'Set', text: '15 gtt/mL', isOnLabel: true },
      { called: 'Bag', text: '250 mL', isOnLabel: true },
      { called: 'Runs for', text: '7 h', isOnLabel: false },
    ],
  },
  kind: 'number',
  unit: 'gtt/min',
  steps: [
    { name: 'infusionMinutes', called: 'Infusion time in minutes', unit: 'min' },
    { name: 'totalDrops', called: 'Drops in the bag', unit: 'gtt' },
    { name: 'dripRate', called: 'Drip rate', unit: 'gtt/min' },
  ],
  draft: '',
};

/** The same problem as it was left, untouched. */
export const dripLeft: LeftProblem = { problem: dripProblem, shownLines: [], card: [], hints: [], steps: [] };

const volume: WorkedFactor = {
  top: { number: '250', symbols: [{ text: 'mL', pair: 'a' }] },
  bottom: { number: '7', symbols: [{ text: 'h', pair: 'b' }] },
};
const drops: WorkedFactor = {
  top: { number: '15', symbols: [{ text: 'gtt' }] },
  bottom: { number: '1', symbols: [{ text: 'mL', pair: 'a' }] },
};
const hour: WorkedFactor = {
  top: { number: '1', symbols: [{ text: 'h', pair: 'b' }] },
  bottom: { number: '60', symbols: [{ text: 'min' }] },
};

export const dripSolution: Solution = {
  chain: [volume, drops, hour],
  value: '8.9286 gtt/min',
  isExact: false,
  answer: '9 gtt/min',
  lines: [
    {
      step: 'infusionMinutes',
      called: 'Infusion time in minutes',
      says: 'Turn the hours into minutes.',
      arithmetic: '7 × 60',
      value: '420 min',
      isExact: true,
    },
    {
      step: 'totalDrops',
      called: 'Drops in the bag',
      says: 'Count every drop in the bag.',
      arithmetic: '250 × 15',
      value: '3,750 gtt',
      isExact: true,
    },
    {
      step: 'dripRate',
      called: 'Drip rate',
      says: 'Share the drops over the minutes.',
      arithmetic: '3,750 ÷ 420',
      value: '8.9286 gtt/min',
      isExact: false,
    },
  ],
  spoken:
    '250 milliliters per 7 hours, times 15 drops per 1 milliliter, times 1 hour per 60 minutes, equals 9 drops per minute.',
};

/** The line of a student who took an hour as 100 minutes. */
export const hundredSolution: Solution = {
  ...dripSolution,
  chain: [volume, drops, { ...hour, bottom: { number: '100', symbols: [{ text: 'min' }] }, isDifferent: true }],
  value: '5.3571 gtt/min',
  answer: '5 gtt/min',
};

const right = { number: '9', unit: 'gtt/min' };

export const rightMark: Marked = {
  verdict: 'right',
  danger: false,
  headline: 'Right.',
  says: 'Safe to hand on.',
  result: { yours: right, right, solution: dripSolution },
};

export const mistakeMark: Marked = {
  verdict: 'mistake',
  danger: false,
  headline: 'You took an hour as 100 minutes.',
  says: 'You counted 7 h as 700 min. An hour has 60 minutes, so it is 420 min.',
  kind: 'unit',
  called: 'hour of 100 minutes',
  result: { yours: { number: '5', unit: 'gtt/min' }, right, solution: dripSolution, yourSolution: hundredSolution },
};

export const tenfoldMark: Marked = {
  verdict: 'tenfold',
  danger: true,
  headline: 'Stop: 10 times too high.',
  says: 'The point moved one place: 90 gtt/min for 9 gtt/min.',
  result: { yours: { number: '90', unit: 'gtt/min' }, right, solution: dripSolution },
};

export const wrongMark: Marked = {
  verdict: 'wrong',
  danger: false,
  headline: '12.5 gtt/min does not match.',
  says: 'It fits no slip we know. Work the steps and we will find the line where it turned.',
  result: { yours: { number: '12.5', unit: 'gtt/min' }, right, solution: dripSolution },
};

export const unreadableMark: Marked = {
  verdict: 'unreadable',
  danger: false,
  headline: 'Not understood',
  says: 'Two decimal points. Which one stays? Not counted.',
};

export const unitMissingMark: Marked = {
  verdict: 'unit-missing',
  danger: false,
  headline: 'Which unit?',
  says: '9 of what? Write the unit beside the number. Not counted.',
};

export const dripHints: readonly Hint[] = [
  {
    headline: 'What has to disappear?',
    text: 'The figures speak of mL and h; the answer is in gtt and min alone. Which figures remove the rest?',
    endsCounting: false,
    isNextLast: false,
  },
  {
    headline: 'Which numbers do you need?',
    text: 'You need 250 mL, 7 h and 15 gtt/mL. Also needed: 60 min in 1 h.',
    endsCounting: false,
    isNextLast: false,
  },
  {
    headline: 'Can you fill the chain?',
    text: '(___ mL) / (___ h) × (___ gtt) / (___ mL) × (___ h) / (___ min) = ___ gtt/min',
    endsCounting: false,
    isNextLast: true,
  },
  {
    headline: 'How does it go with other numbers?',
    text: 'A bag of 1,000 mL runs in 8 h with a set of 15 gtt/mL. Turn the hours into minutes. 8 × 60 = 480 min.',
    endsCounting: true,
    isNextLast: false,
  },
];

/** The second step as 3,500 gtt: a slip, and the third worked on from it. */
export const stepMarks: Readonly<Record<string, MarkedStep>> = {
  infusionMinutes: {
    verdict: 'right',
    danger: false,
    says: 'Turn the hours into minutes.',
    yours: '420 min',
    right: '420 min',
    arithmetic: '7 × 60',
  },
  totalDrops: {
    verdict: 'slip',
    danger: false,
    headline: 'You left out the drop factor.',
    says: 'You shared 250 mL over the minutes. The chamber counts drops, 15 gtt/mL.',
    kind: 'set-up',
    called: 'drop factor left out',
    yours: '250 gtt',
    right: '3,750 gtt',
    arithmetic: '250 × 15',
  },
  dripRate: {
    verdict: 'carried',
    danger: false,
    says: 'Right method on your own earlier value. Credit for this step.',
    yours: '0.6 gtt/min',
    right: '9 gtt/min',
    carriedFrom: 'totalDrops',
    arithmetic: '250 ÷ 420',
  },
};
