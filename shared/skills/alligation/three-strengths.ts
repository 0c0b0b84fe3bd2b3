import { semisolids } from '../../drugs/semisolids';
import { defineSkill } from '../../skill/define-skill';

/** The strongest of three products, each weaker one paired with it in the grid. */
export const threeStrengths = defineSkill({
  id: 'alligation.three-strengths',
  version: 1,
  title: 'Alligation with three strengths',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Three lots',
      order:
        'Use up three lots of {item}: {high}, {mid} and {low}. The blend is {target} and weighs {total}; the lots are {months} old. Pair each weaker lot with the strongest one in the grid.',
      question: 'How much of the strongest lot goes in?',
    },
    {
      caption: 'Teaching bench',
      order:
        'Students combine {low}, {mid} and {high} {item} to {total} of {target}. By the rule of the course the strongest is linked once to each of the others, and its parts are added.',
      question: 'How many grams of the {high} product do they weigh?',
      namesUnit: true,
    },
  ],
  givens: {
    item: { kind: 'word', draw: { row: 'lots' } },
    high: { unit: '%', draw: { row: 'lots' }, called: 'Strongest' },
    mid: { unit: '%', draw: { row: 'lots' }, called: 'Middle' },
    low: { unit: '%', draw: { row: 'lots' }, called: 'Weakest' },
    target: { unit: '%', draw: { row: 'lots' }, called: 'Wanted' },
    total: { unit: 'g', draw: { oneOf: [60, 100, 120, 240, 300, 480, 500, 600, 1000] }, called: 'In all' },
  },
  extras: {
    months: { unit: 'month', draw: { from: 2, to: 9, by: 1 }, called: 'Age of the lots' },
  },
  rows: {
    lots: [
      { item: semisolids.ichthammol.name, high: 50, mid: 10, low: 5, target: 20 },
      { item: semisolids.coalTar.name, high: 20, mid: 5, low: 1, target: 8 },
      { item: semisolids.urea.name, high: 40, mid: 10, low: 5, target: 15 },
      { item: semisolids.sulfur.name, high: 10, mid: 2.5, low: 1, target: 4 },
      { item: semisolids.salicylicAcid.name, high: 20, mid: 10, low: 2, target: 12 },
      { item: semisolids.ichthammol.name, high: 50, mid: 20, low: 10, target: 25 },
      { item: semisolids.zincOxide.name, high: 25, mid: 5, low: 2, target: 8 },
    ],
  },
  steps: {
    partsHigh: {
      unit: '%',
      is: '(target - mid) + (target - low)',
      says: 'The strongest is paired with each weaker one, so it has the parts of both pairs.',
      called: 'Parts of the strongest',
    },
    partsMid: {
      unit: '%',
      is: 'high - target',
      says: 'The middle one gets the distance to the strongest.',
      called: 'Parts of the middle',
    },
    partsLow: {
      unit: '%',
      is: 'high - target',
      says: 'The weakest gets the distance to the strongest as well.',
      called: 'Parts of the weakest',
    },
    totalParts: {
      unit: '%',
      is: 'partsHigh + partsMid + partsLow',
      says: 'Add the parts of all three.',
      called: 'All the parts',
    },
    highAmount: {
      unit: 'g',
      is: 'partsHigh / totalParts * total',
      says: 'Take the share of the strongest out of the whole weight.',
      called: 'Weight of the strongest',
    },
  },
  answer: { of: 'highAmount', round: { to: 0.1 }, because: 'the balance for batches is read to a tenth of a gram' },
  realistic: ['abs(partsHigh - partsMid) >= 0.001'],
  mistakes: {
    'one-pair-only': {
      at: 'partsHigh',
      is: 'target - low',
      kind: 'set-up',
      called: 'one pair counted',
      headline: 'You counted one pair only.',
      says: 'You gave the strongest {yours:number} parts. Its pair with {mid} brings more: {partsHigh:number} in all.',
    },
    'shared-thirds': {
      at: 'highAmount',
      is: 'total / 3',
      kind: 'set-up',
      called: 'shared in three',
      headline: 'You shared the total in three.',
      says: 'You took a third of {total}. The shares follow the parts, and the strongest has {partsHigh:number} of {totalParts:number}.',
    },
    swapped: {
      at: 'highAmount',
      is: 'partsMid / totalParts * total',
      kind: 'reading',
      called: 'weaker product given',
      headline: 'You gave one of the weaker ones.',
      says: '{yours} belongs to the {partsMid:number} parts of a weaker product. The strongest has {partsHigh:number}.',
    },
    'missing-third': {
      at: 'totalParts',
      is: 'partsHigh + partsMid',
      kind: 'set-up',
      called: 'third product left out of the total',
      headline: 'You left one product out.',
      says: 'You shared {total} over {yours:number} parts. The {low} product has {partsLow:number} more.',
    },
  },
  picture: { kind: 'alligation-grid', shows: ['high', 'mid', 'low', 'target'] },
  card: [
    'Write the three strengths in order, the wanted beside them.',
    'Pair each weaker one with the strongest and subtract along the diagonals.',
    'The strongest has the parts of both pairs; each weaker one has its own.',
    'Add all the parts; the strongest is its share of the total.',
    'Other mixtures reach the strength too; this one takes equal parts of the weaker two.',
  ],
  worked: { item: semisolids.ichthammol.name, high: 50, mid: 10, low: 5, target: 20, total: 600, answer: 176.5 },
  sources: ['pharmaceutical calculations textbooks, alligation alternate with three or more strengths'],
  review: ['strengths of the ointments and creams'],
});
