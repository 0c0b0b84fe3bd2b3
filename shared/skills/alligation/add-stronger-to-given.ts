import { stockPairs, strengthsBetween } from '../../drugs/stock-pairs';
import { defineSkill } from '../../skill/define-skill';

/** How much of the stronger is added to an amount of the weaker that is already there. */
export const addStrongerToGiven = defineSkill({
  id: 'alligation.add-stronger-to-given',
  version: 1,
  title: 'Amount of the stronger to add to what is on hand',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'hospital', 'community'],
  asks: [
    {
      caption: 'In the vessel',
      order:
        '{lowAmount} of {item} {low} is measured out and is to be raised to {target}. Of the {high} product {containers} are in stock. Volumes are taken to add up.',
      question: 'How much of the stronger do you pour in?',
    },
    {
      caption: 'Order changed',
      order:
        '{lowAmount} of {low} {item} was made before the order changed to {target}. It is strengthened with the {high} stock; count volumes as additive.',
      question: 'How many mL of that stock does it take?',
      namesUnit: true,
    },
  ],
  givens: {
    item: { kind: 'word', draw: { row: 'pairs' } },
    high: { unit: '%', draw: { row: 'pairs' }, called: 'Stronger' },
    low: { unit: '%', draw: { row: 'pairs' }, called: 'On hand' },
    mostTarget: { unit: '%', draw: { row: 'pairs' }, hidden: true },
    target: { unit: '%', draw: { row: 'pairs' }, called: 'Wanted' },
    lowAmount: {
      unit: 'mL',
      draw: { oneOf: [50, 100, 120, 200, 240, 250, 450, 480, 500, 740, 1000] },
      called: 'Amount on hand',
    },
  },
  extras: {
    containers: { unit: 'container', draw: { from: 2, to: 8, by: 1 }, called: 'In stock' },
  },
  rows: {
    pairs: stockPairs.map(({ item, high, low, mostTarget, least, most }) => ({
      item,
      high,
      low,
      mostTarget,
      target: {
        oneOf: strengthsBetween.filter((target) => target >= least && target <= most && target <= high * 0.7),
      },
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
    amountPerPart: {
      unit: 'mL/%',
      is: 'lowAmount / partsLow',
      says: 'What is on hand fills the parts of the weaker, and so fixes one part.',
      called: 'Volume of one part',
    },
    highAmount: {
      unit: 'mL',
      is: 'partsHigh * amountPerPart',
      says: 'Give the stronger its parts of that size.',
      called: 'Volume to add',
    },
  },
  answer: { of: 'highAmount', round: { to: 0.1 }, because: 'what is added is measured to a tenth of a mL' },
  realistic: [
    'target >= low * 1.2',
    'target <= mostTarget',
    'target <= high * 0.7',
    'abs(partsHigh - partsLow) >= 0.05 * (partsHigh + partsLow)',
    'highAmount >= 2',
    'highAmount <= 1500',
  ],
  mistakes: {
    'as-total': {
      at: 'amountPerPart',
      is: 'lowAmount / (partsHigh + partsLow)',
      kind: 'reading',
      called: 'amount on hand taken as the total',
      headline: 'You took it as the finished total.',
      says: 'You shared {lowAmount} over all the parts. It is the weaker alone, whose parts are {partsLow:number}.',
    },
    swapped: {
      at: 'highAmount',
      is: 'partsLow / partsHigh * lowAmount',
      kind: 'set-up',
      called: 'parts exchanged',
      headline: 'You exchanged the parts.',
      says: 'You took {partsLow:number} for the parts of the stronger and {partsHigh:number} for those of the weaker. On the diagonals it is the other way round.',
    },
    proportion: {
      at: 'highAmount',
      is: 'target / high * lowAmount',
      kind: 'set-up',
      called: 'diluted as if on hand were water',
      headline: 'You used a plain dilution.',
      says: 'You multiplied {lowAmount} by {target} over {high}. That makes {lowAmount} in all, with water in place of what is on hand.',
    },
    'percent-gap': {
      at: 'highAmount',
      is: 'partsHigh / wholePercent * lowAmount',
      kind: 'set-up',
      called: 'gap in percent added',
      headline: 'You added the gap in percent.',
      says: 'You took {partsHigh} of {lowAmount}, as if pure drug were added. The product added is {high} and dilutes as well.',
    },
  },
  picture: { kind: 'alligation-grid', shows: ['high', 'low', 'target'] },
  card: [
    'Draw the grid and find the parts of each.',
    'The amount on hand fills the parts of the weaker: divide to get one part.',
    'Multiply by the parts of the stronger.',
    'The finished amount is both together, more than what was on hand.',
  ],
  worked: { item: 'Dextrose', high: 50, low: 5, target: 10, lowAmount: 1000, answer: 125 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, alligation alternate with one amount known',
  ],
  review: ['that these products are strengthened so in practice'],
});
