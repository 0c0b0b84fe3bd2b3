import { stockPairs, strengthsBetween } from '../../drugs/stock-pairs';
import { defineSkill } from '../../skill/define-skill';

/** How much of the weaker is added to an amount of the stronger that is already there. */
export const addWeakerToGiven = defineSkill({
  id: 'alligation.add-weaker-to-given',
  version: 1,
  title: 'Amount of the weaker to add to what is on hand',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Leftover stock',
      order:
        'A bottle still holds {highAmount} of {item} {high} and expires in {daysLeft}. All of it is thinned with the {low} product until it is {target}; volumes add up.',
      question: 'How many mL of the weaker go into it?',
      namesUnit: true,
    },
    {
      caption: 'Two bottles open',
      order:
        'The cylinder holds {highAmount} of {item} from the bottle marked {high}. Ordered is {target}, the second bottle reads {low}, and mixing leaves volumes as they are.',
      question: 'What volume from the second bottle is poured on top?',
    },
  ],
  givens: {
    item: { kind: 'word', draw: { row: 'pairs' } },
    high: { unit: '%', draw: { row: 'pairs' }, called: 'On hand' },
    low: { unit: '%', draw: { row: 'pairs' }, called: 'Weaker' },
    mostTarget: { unit: '%', draw: { row: 'pairs' }, hidden: true },
    target: { unit: '%', draw: { row: 'pairs' }, called: 'Wanted' },
    highAmount: {
      unit: 'mL',
      draw: { oneOf: [15, 30, 50, 60, 100, 120, 200, 240, 250, 480, 500] },
      called: 'Amount on hand',
    },
  },
  extras: {
    daysLeft: { unit: 'day', draw: { from: 20, to: 85, by: 1 }, called: 'Expires in' },
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
      is: 'highAmount / partsHigh',
      says: 'What is on hand fills the parts of the stronger, and so fixes one part.',
      called: 'Volume of one part',
    },
    lowAmount: {
      unit: 'mL',
      is: 'partsLow * amountPerPart',
      says: 'Give the weaker its parts of that size.',
      called: 'Volume to add',
    },
  },
  answer: { of: 'lowAmount', round: { to: 0.1 }, because: 'what is added is measured to a tenth of a mL' },
  realistic: [
    'target >= low * 1.2',
    'target <= mostTarget',
    'target <= high * 0.85',
    'abs(partsHigh - partsLow) >= 0.05 * (partsHigh + partsLow)',
    'lowAmount <= 5000',
  ],
  mistakes: {
    'as-total': {
      at: 'amountPerPart',
      is: 'highAmount / (partsHigh + partsLow)',
      kind: 'reading',
      called: 'amount on hand taken as the total',
      headline: 'You took it as the finished total.',
      says: 'You shared {highAmount} over the parts of both. It is the stronger alone, whose parts are {partsHigh:number}.',
    },
    swapped: {
      at: 'lowAmount',
      is: 'partsHigh / partsLow * highAmount',
      kind: 'set-up',
      called: 'parts exchanged',
      headline: 'You exchanged the parts.',
      says: 'You took {partsHigh:number} for the parts of the weaker and {partsLow:number} for those of the stronger. On the diagonals it is the other way round.',
    },
    'water-formula': {
      at: 'lowAmount',
      is: 'highAmount * high / target - highAmount',
      kind: 'set-up',
      called: 'weaker taken as water',
      headline: 'You took the weaker as water.',
      says: '{yours} of water would bring {high} down to {target}. The weaker product holds {low} itself, so more of it is needed.',
    },
    sum: {
      at: 'lowAmount',
      is: '(partsHigh + partsLow) * amountPerPart',
      kind: 'reading',
      called: 'finished amount given',
      headline: 'You gave the finished amount.',
      says: '{yours} is all that there is in the end. Of it {highAmount} was there before.',
    },
  },
  picture: { kind: 'alligation-grid', shows: ['high', 'low', 'target'] },
  card: [
    'Draw the grid and find the parts of each.',
    'The amount on hand fills the parts of the stronger: divide to get one part.',
    'Multiply by the parts of the weaker.',
    'A weaker product thins less than water, so more of it is needed.',
  ],
  worked: { item: 'Alcohol', high: 95, low: 50, target: 60, highAmount: 100, answer: 350 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, alligation alternate with one amount known',
  ],
  review: ['that these products are diluted so in practice'],
});
