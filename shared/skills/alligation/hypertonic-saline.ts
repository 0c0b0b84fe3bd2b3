import { defineSkill } from '../../skill/define-skill';

/** How much 23.4% sodium chloride makes a hypertonic saline with a weaker one. */
export const hypertonicSaline = defineSkill({
  id: 'alligation.hypertonic-saline',
  version: 1,
  title: 'Hypertonic saline from 23.4% concentrate',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'IV room order',
      order:
        'Sodium chloride {target}, {total}, for a patient with brain swelling and a serum sodium of {serumSodium}. Mix {low} with the {concentrate} concentrate; volumes are taken to add up.',
      question: 'How many mL of concentrate are drawn up?',
      namesUnit: true,
    },
    {
      caption: 'Bags on back order',
      order:
        'Ready-made hypertonic bags cannot be had. The pharmacist lets {concentrate} sodium chloride be combined with {low} into {total} at {target}, additive volumes assumed.',
      question: 'What volume of the concentrate goes in?',
    },
  ],
  givens: {
    target: { unit: '% w/v', draw: { row: 'orders' }, called: 'Wanted' },
    low: {
      unit: '% w/v',
      draw: { oneOf: [0, 0.45, 0.45, 0.45, 0.45, 0.45, 0.45, 0.45, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9, 0.9] },
      called: 'Weaker fluid',
      names: { '0': 'sterile water (0%)', '0.45': '0.45% sodium chloride', '0.9': '0.9% sodium chloride' },
    },
    total: { unit: 'mL', draw: { row: 'orders' }, called: 'In all' },
  },
  extras: {
    serumSodium: { unit: 'mEq/L', draw: { from: 138, to: 150, by: 1 }, called: 'Serum sodium' },
  },
  constants: {
    concentrate: {
      value: 23.4,
      unit: '% w/v',
      says: 'the concentrate is 23.4%',
      source: 'US labeling of concentrated sodium chloride injection, 23.4% (4 mEq/mL)',
    },
  },
  rows: {
    orders: [
      { target: { oneOf: [1.5, 2, 3] }, total: { oneOf: [100, 250, 500, 1000] } },
      { target: { oneOf: [5, 7.5] }, total: { oneOf: [100, 250] } },
    ],
  },
  steps: {
    partsHigh: {
      unit: '% w/v',
      is: 'target - low',
      says: 'The distance to the weaker fluid gives the parts of concentrate.',
      called: 'Parts of the concentrate',
    },
    partsLow: {
      unit: '% w/v',
      is: 'concentrate - target',
      says: 'The distance to the concentrate gives the parts of the weaker fluid.',
      called: 'Parts of the weaker fluid',
    },
    totalParts: { unit: '% w/v', is: 'partsHigh + partsLow', says: 'Add the parts.', called: 'All the parts' },
    concentrateVolume: {
      unit: 'mL',
      is: 'partsHigh / totalParts * total',
      says: 'Take the share of the concentrate out of the whole volume.',
      called: 'Volume of concentrate',
    },
  },
  answer: {
    of: 'concentrateVolume',
    round: { to: 0.1 },
    because: 'the concentrate is drawn up to a tenth of a mL',
  },
  realistic: ['target <= 3 or total <= 250'],
  mistakes: {
    swapped: {
      at: 'concentrateVolume',
      is: 'partsLow / totalParts * total',
      kind: 'set-up',
      called: 'weaker fluid given',
      headline: 'You gave the weaker fluid.',
      says: '{yours} is the volume of the weaker fluid. The concentrate has {partsHigh:number} of {totalParts:number} parts.',
    },
    'percent-of-100': {
      at: 'concentrateVolume',
      is: 'target * total / percentBasis',
      kind: 'set-up',
      called: 'concentrate taken as pure salt',
      headline: 'You stopped at grams of salt.',
      says: '{target} of {total} is a weight of salt. The concentrate is no pure salt: it holds {concentrate}.',
    },
    'not-totalled': {
      at: 'totalParts',
      is: 'partsLow',
      kind: 'set-up',
      called: 'divided by the other part',
      headline: 'You divided by the other part alone.',
      says: 'You shared {total} over {yours:number} parts. Both fluids together have {totalParts:number}.',
    },
    'weaker-as-water': {
      at: 'concentrateVolume',
      is: 'target / concentrate * total',
      kind: 'set-up',
      called: 'salt of the weaker fluid left out',
      headline: "You left out the weaker fluid's salt.",
      says: '{yours} would be needed with sterile water. The fluid here is {low:quantity} and brings salt of its own.',
    },
  },
  picture: { kind: 'alligation-grid', shows: ['low', 'target'] },
  card: [
    'Write 23.4% above, the weaker fluid below, the wanted between them.',
    'Subtract along the diagonals to find the parts.',
    'The concentrate is its share of the total; the rest is the weaker fluid.',
    'A bag of this strength is checked by the pharmacist before it leaves.',
  ],
  worked: { target: 3, low: 0.9, total: 250, answer: 23.3 },
  sources: [
    'US labeling of concentrated sodium chloride injection, 23.4%',
    'pharmaceutical calculations textbooks, alligation alternate',
  ],
  review: ['strengths and volumes of hypertonic saline that are mixed in a pharmacy'],
});
