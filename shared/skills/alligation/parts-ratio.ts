import { stockPairs, strengthsBetween } from '../../drugs/stock-pairs';
import { defineSkill } from '../../skill/define-skill';

/** How many parts of the weaker of two products go with one part of the stronger. */
export const partsRatio = defineSkill({
  id: 'alligation.parts-ratio',
  version: 1,
  title: 'Alligation alternate: parts of each strength',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'hospital'],
  asks: [
    {
      caption: 'Worksheet',
      order:
        'A grid is drawn up for {item}: {high} above, {low} below, {target} in the middle. Volumes are taken to add up.',
      question: 'For each part of the stronger, how many parts of the weaker are mixed in?',
      namesUnit: true,
    },
    {
      caption: 'Formula card',
      order:
        'The card is to hold for any batch size, so it names no volume. It makes {target} {item} out of the {low} and {high} stocks, and counts volumes as additive.',
      question: 'What number belongs on the line "weaker to 1 of stronger"?',
    },
  ],
  givens: {
    item: { kind: 'word', draw: { row: 'pairs' } },
    high: { unit: '%', draw: { row: 'pairs' }, called: 'Stronger' },
    low: { unit: '%', draw: { row: 'pairs' }, called: 'Weaker' },
    mostTarget: { unit: '%', draw: { row: 'pairs' }, hidden: true },
    target: { unit: '%', draw: { row: 'pairs' }, called: 'Wanted' },
  },
  rows: {
    pairs: stockPairs.map(({ item, high, low, mostTarget, least, most }) => ({
      item,
      high,
      low,
      mostTarget,
      target: { oneOf: strengthsBetween.filter((target) => target >= least && target <= most) },
    })),
  },
  steps: {
    partsHigh: {
      unit: '%',
      is: 'target - low',
      says: 'The wanted less the weaker gives the parts of the stronger.',
      called: 'Parts of the stronger',
    },
    partsLow: {
      unit: '%',
      is: 'high - target',
      says: 'The stronger less the wanted gives the parts of the weaker.',
      called: 'Parts of the weaker',
    },
    weakPerStrong: {
      unit: 'part',
      is: 'partsLow / partsHigh',
      says: 'Divide, so that the stronger has one part.',
      called: 'Parts of the weaker to 1 of the stronger',
    },
  },
  answer: { of: 'weakPerStrong', round: { to: 0.01 }, because: 'parts that do not reduce are kept to two decimals' },
  realistic: ['target >= low * 1.2', 'target <= mostTarget', 'target <= high * 0.85', 'weakPerStrong != 1'],
  mistakes: {
    swapped: {
      at: 'weakPerStrong',
      is: 'partsHigh / partsLow',
      kind: 'set-up',
      called: 'parts exchanged',
      headline: 'You exchanged the parts.',
      says: 'You put {partsHigh:number} over {partsLow:number}. Along the diagonals the weaker gets {partsLow:number} and the stronger {partsHigh:number}.',
    },
    'strengths-as-parts': {
      at: 'weakPerStrong',
      is: 'low / high',
      kind: 'set-up',
      called: 'strengths taken as parts',
      headline: 'You took the strengths as parts.',
      says: 'You divided {low} by {high}. Parts are distances from {target}, not the strengths themselves.',
    },
    'total-parts': {
      at: 'weakPerStrong',
      is: '(high - low) / (target - low)',
      kind: 'reading',
      called: 'all parts over the stronger',
      headline: 'You counted all the parts.',
      says: '{yours} is the whole mixture for one part of the stronger. The weaker alone has {partsLow:number} over {partsHigh:number}.',
    },
    'target-over-strength': {
      at: 'weakPerStrong',
      is: 'target / high * partsLow',
      kind: 'set-up',
      called: 'proportion mixed with the grid',
      headline: 'You mixed a proportion into the grid.',
      says: 'You multiplied the parts of the weaker, {partsLow:number}, by {target} over {high}. The grid needs no strength again: divide by {partsHigh:number}.',
    },
  },
  picture: { kind: 'alligation-grid', shows: ['high', 'low', 'target'] },
  card: [
    'Write the stronger above, the weaker below, the wanted between them.',
    'Subtract along the diagonals: each result is the parts of the other one.',
    'Divide the parts of the weaker by those of the stronger.',
  ],
  worked: { item: 'Alcohol', high: 95, low: 50, target: 70, answer: 1.25 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, alligation alternate',
  ],
  review: ['that the two strengths of each product are found on a shelf'],
});
