import { stockPairs, strengthsBetween } from '../../drugs/stock-pairs';
import { defineSkill } from '../../skill/define-skill';

const totals = [60, 100, 120, 180, 240, 250, 300, 400, 480, 500, 750, 1000, 2000];

/** How much of the stronger of two solutions makes a strength between them. */
export const volumeOfStronger = defineSkill({
  id: 'alligation.volume-of-stronger',
  version: 1,
  title: 'Alligation alternate: volume of the stronger solution',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'hospital', 'sterile-products'],
  asks: [
    {
      caption: 'To prepare',
      order: '{item} {target}, {total}. In stock are {high} and {low}. Volumes are taken to add up.',
      question: 'How many mL of the stronger solution do you take?',
      namesUnit: true,
    },
    {
      caption: 'Two bottles',
      order:
        'The stronger bottle of {item} is {high}, the weaker {low}. Mixed, with volumes taken to add up, they are to give {total} of {target}.',
      question: 'What volume comes from the stronger bottle?',
    },
  ],
  givens: {
    item: { kind: 'word', draw: { row: 'pairs' } },
    high: { unit: '%', draw: { row: 'pairs' }, called: 'Stronger' },
    low: { unit: '%', draw: { row: 'pairs' }, called: 'Weaker' },
    mostTarget: { unit: '%', draw: { row: 'pairs' }, hidden: true },
    mostTotal: { unit: 'mL', draw: { row: 'pairs' }, hidden: true },
    target: { unit: '%', draw: { row: 'pairs' }, called: 'Wanted' },
    total: { unit: 'mL', draw: { row: 'pairs' }, called: 'In all' },
  },
  rows: {
    pairs: stockPairs.map(({ least, most, ...pair }) => ({
      ...pair,
      target: { oneOf: strengthsBetween.filter((target) => target >= least && target <= most) },
      total: { oneOf: totals.filter((total) => total <= pair.mostTotal) },
    })),
  },
  steps: {
    partsHigh: {
      unit: '%',
      is: 'target - low',
      says: 'The distance to the weaker gives the parts of the stronger.',
      called: 'Parts of the stronger',
    },
    partsLow: {
      unit: '%',
      is: 'high - target',
      says: 'The distance to the stronger gives the parts of the weaker.',
      called: 'Parts of the weaker',
    },
    totalParts: { unit: '%', is: 'partsHigh + partsLow', says: 'Add all the parts.', called: 'All the parts' },
    volumePerPart: {
      unit: 'mL/%',
      is: 'total / totalParts',
      says: 'Share the total over the parts.',
      called: 'Volume of one part',
    },
    highVolume: {
      unit: 'mL',
      is: 'partsHigh * volumePerPart',
      says: 'Take the parts of the stronger.',
      called: 'Volume of the stronger',
    },
  },
  answer: { of: 'highVolume', round: { to: 0.1 }, because: 'it is measured to a tenth of a mL' },
  realistic: [
    'target >= low * 1.2',
    'target <= mostTarget',
    'target <= high * 0.85',
    'abs(partsHigh - partsLow) >= 0.05 * totalParts',
    'highVolume >= 2',
    'total <= mostTotal',
  ],
  mistakes: {
    swapped: {
      at: 'highVolume',
      is: 'partsLow * volumePerPart',
      kind: 'set-up',
      called: 'weaker solution given',
      headline: 'You gave the weaker solution.',
      says: 'You took the {partsLow:number} parts of the weaker. The stronger has {partsHigh:number}.',
    },
    'simple-proportion': {
      at: 'highVolume',
      is: 'target / high * total',
      kind: 'set-up',
      called: 'weaker taken as water',
      headline: 'You took the weaker as water.',
      says: 'You diluted {high} to {target} as if nothing else held any. The weaker one brings {low} of its own.',
    },
    'target-share': {
      at: 'highVolume',
      is: 'target / (high + low) * total',
      kind: 'set-up',
      called: 'total shared by strengths',
      headline: 'You shared by the strengths.',
      says: 'You divided {target} by the sum of {high} and {low}. Parts are distances between strengths, not the strengths.',
    },
    'parts-not-totalled': {
      at: 'volumePerPart',
      is: 'total / partsLow',
      kind: 'set-up',
      called: 'divided by the other part',
      headline: 'You divided by the other part alone.',
      says: 'You shared {total} over {partsLow:number} parts. All {totalParts:number} parts share it.',
    },
  },
  picture: { kind: 'alligation-grid', shows: ['high', 'low', 'target'] },
  card: [
    'Write the stronger above, the weaker below, the wanted between them.',
    'Subtract along the diagonals: each result is the parts of the other one.',
    'Add the parts and share the total over them.',
    'Multiply by the parts of the stronger.',
  ],
  worked: { item: 'Dextrose', high: 50, low: 5, target: 7.5, total: 1000, answer: 55.6 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, alligation alternate',
  ],
});
