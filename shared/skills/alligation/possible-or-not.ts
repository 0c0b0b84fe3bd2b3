import { defineSkill } from '../../skill/define-skill';

/** Whether a strength lies between the two that are on the shelf. */
export const possibleOrNot = defineSkill({
  id: 'alligation.possible-or-not',
  version: 1,
  title: 'Can this strength be mixed?',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'hospital', 'community'],
  asks: [
    {
      caption: 'Shelf check',
      order:
        'The order reads {item} {target}. There are {high} and {low} on the shelf, and no water or base may be used.',
      question: 'Can it be mixed from these two?',
    },
    {
      caption: 'Before the grid is drawn',
      order:
        'Two strengths of {item} stand side by side: {low} and {high}. A colleague means to blend them into {target}.',
      question: 'Is there any ratio of the two that gives it?',
    },
  ],
  givens: {
    item: { kind: 'word', draw: { row: 'pairs' } },
    high: { unit: '%', draw: { row: 'pairs' }, called: 'Stronger' },
    low: { unit: '%', draw: { row: 'pairs' }, called: 'Weaker' },
    target: { unit: '%', draw: { row: 'pairs' }, called: 'Wanted' },
  },
  rows: {
    pairs: [
      { item: 'Alcohol', high: 95, low: 50, target: { oneOf: [60, 60, 80, 80, 25, 40, 45, 98] } },
      { item: 'Alcohol', high: 95, low: 10, target: { oneOf: [15, 25, 40, 60, 80, 5, 7.5, 98] } },
      { item: 'Alcohol', high: 70, low: 20, target: { oneOf: [25, 40, 45, 60, 10, 15, 80, 98] } },
      { item: 'Alcohol', high: 70, low: 30, target: { oneOf: [40, 45, 60, 15, 20, 25, 80] } },
      { item: 'Dextrose', high: 50, low: 5, target: { oneOf: [7.5, 10, 15, 20, 2, 3, 60] } },
      { item: 'Dextrose', high: 50, low: 10, target: { oneOf: [15, 20, 25, 5, 7.5, 60] } },
      { item: 'Dextrose', high: 70, low: 5, target: { oneOf: [7.5, 10, 15, 20, 2, 3, 80] } },
      { item: 'Dextrose', high: 70, low: 10, target: { oneOf: [15, 20, 25, 3, 5, 7.5] } },
      { item: 'Dextrose', high: 20, low: 5, target: { oneOf: [7.5, 10, 15, 2, 3, 25] } },
      { item: 'Dextrose', high: 10, low: 5, target: { oneOf: [7.5, 7.5, 2, 3, 15] } },
      { item: 'Sodium chloride', high: 23.4, low: 0.9, target: { oneOf: [2, 3, 5, 0.2, 0.45, 25] } },
      { item: 'Sodium chloride', high: 3, low: 0.9, target: { oneOf: [1, 2, 0.45, 5] } },
      { item: 'Sodium chloride', high: 3, low: 0.45, target: { oneOf: [0.9, 2, 0.2, 5] } },
      { item: 'Povidone-iodine', high: 10, low: 2, target: { oneOf: [3, 5, 7.5, 0.9, 1, 15] } },
      { item: 'Acetic acid', high: 5, low: 0.25, target: { oneOf: [0.45, 1, 2, 0.2, 7.5, 10] } },
      { item: 'Isopropyl alcohol', high: 91, low: 50, target: { oneOf: [60, 80, 40, 45, 98] } },
      { item: 'Hydrogen peroxide', high: 30, low: 3, target: { oneOf: [5, 10, 15, 1, 2, 40] } },
    ],
  },
  steps: {
    aboveLow: {
      unit: '%',
      is: 'target - low',
      says: 'See how far the wanted lies above the weaker.',
      called: 'Distance above the weaker',
    },
    belowHigh: {
      unit: '%',
      is: 'high - target',
      says: 'See how far it lies below the stronger.',
      called: 'Distance below the stronger',
    },
    margin: {
      unit: '%',
      is: 'min(aboveLow, belowHigh)',
      says: 'Both must be more than 0, so look at the smaller one.',
      called: 'Smaller distance',
    },
  },
  answer: {
    of: 'margin',
    kind: 'choice',
    choices: {
      'can-be-made': { when: 'margin > 0', says: 'Yes: it lies between the two' },
      'cannot-be-made': { when: 'margin < 0', says: 'No: it lies outside the two' },
    },
    because: 'a mixture is weaker than its stronger part and stronger than its weaker part',
  },
  realistic: ['margin != 0', 'abs(margin) <= high'],
  mistakes: {
    'only-checked-high': {
      at: 'margin',
      is: 'high - target',
      kind: 'reading',
      called: 'stronger product alone checked',
      headline: 'You checked the stronger one alone.',
      says: 'You compared {target} with {high}. It must lie above {low} as well.',
    },
    'only-checked-low': {
      at: 'margin',
      is: 'target - low',
      kind: 'reading',
      called: 'weaker product alone checked',
      headline: 'You checked the weaker one alone.',
      says: 'You compared {target} with {low}. It must lie below {high} as well.',
    },
    sum: {
      at: 'margin',
      is: 'high + low - target',
      kind: 'set-up',
      called: 'strengths added',
      headline: 'You added the strengths.',
      says: 'You compared {target} with {high} and {low} added up. Mixing does not add strengths, it averages them.',
    },
  },
  picture: { kind: 'alligation-grid', shows: ['high', 'low', 'target'] },
  card: [
    'A mixture lies between the strengths of its parts.',
    'Wanted less weaker and stronger less wanted must both be more than 0.',
    'Outside the two, a third product is needed: a stronger stock, or water or base.',
  ],
  worked: { item: 'Dextrose', high: 50, low: 10, target: 5, answer: 'cannot-be-made' },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, alligation alternate',
  ],
});
