import { defineSkill } from '../../skill/define-skill';

/** A trace in water as parts per billion. */
export const ppbFromAmount = defineSkill({
  id: 'concentration.ppb-from-amount',
  version: 1,
  title: 'Parts per billion from a trace amount',
  level: 3,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Water analysis',
      order:
        'In {volumeL} of the water for compounding, {amountMcg} of {metal} were found. The limit on the form is {limit}.',
      question: 'What is the level in ppb?',
      namesUnit: true,
    },
    {
      caption: 'Private well',
      order:
        'A customer brings a report on a well. It counts {amountMcg} of {metal} in the sample of {volumeL}, while limits are written in parts per billion, grams in 1,000,000,000 mL.',
      question: 'Which level do you compare with the limit?',
    },
  ],
  givens: {
    metal: { kind: 'word', draw: { row: 'metals' } },
    amountMcg: { unit: 'mcg', draw: { row: 'metals' }, called: 'Found' },
    volumeL: { unit: 'L', draw: { oneOf: [0.25, 0.5, 1.5, 2, 3, 4, 5] }, called: 'Sample' },
  },
  extras: { limit: { unit: 'ppb', draw: { row: 'metals' }, called: 'Limit' } },
  rows: {
    metals: [
      { metal: 'lead', limit: 15, amountMcg: { from: 2, to: 60, by: 1 } },
      { metal: 'arsenic', limit: 10, amountMcg: { from: 2, to: 45, by: 1 } },
    ],
  },
  steps: {
    amountGrams: {
      unit: 'g',
      is: 'amountMcg / microgramsPerGram',
      says: 'Turn the micrograms into grams.',
      called: 'Amount in grams',
    },
    volumeMl: {
      unit: 'mL',
      is: 'volumeL * millilitersPerLiter',
      says: 'Turn the liters into mL.',
      called: 'Volume in mL',
    },
    ppb: {
      unit: 'ppb',
      is: 'amountGrams / volumeMl * ppbBasis',
      says: 'Grams in one mL, scaled to a billion mL.',
      called: 'Parts per billion',
    },
  },
  answer: { of: 'ppb', round: { to: 0.1 }, because: 'reports give one decimal' },
  realistic: ['ppb >= 2.5', 'ppb <= 100'],
  mistakes: {
    ppm: {
      at: 'ppb',
      is: 'amountGrams / volumeMl * ppmBasis',
      kind: 'unit',
      called: 'ppm given',
      headline: 'You gave parts per million.',
      says: 'You scaled to a million and came to {yours:number}. A billion is a thousand millions.',
    },
    'per-100-ml': {
      at: 'volumeMl',
      is: 'volumeL * 10000',
      kind: 'reading',
      called: 'worked for 100 mL',
      headline: 'You worked for 100 mL.',
      says: 'You took {amountMcg} in {volumeL} down to 100 mL, as percent does. A ppb is 1 mcg in a whole liter.',
    },
    'not-divided': {
      at: 'ppb',
      is: 'amountMcg * volumeL',
      kind: 'set-up',
      called: 'multiplied by the volume',
      headline: 'You multiplied by the volume.',
      says: 'You multiplied {amountMcg:number} by {volumeL:number}. The amount is spread over the volume, so divide.',
    },
  },
  card: [
    'ppb in water: grams in 1,000,000,000 mL.',
    'That is the same as mcg in 1 L.',
    'Bring the amount to grams and the volume to mL.',
    'Divide, then scale to a billion.',
  ],
  worked: { metal: 'lead', amountMcg: 9, volumeL: 1.5, answer: 6 },
  sources: [
    'pharmaceutical calculations textbooks, parts per million and parts per billion',
    'US Environmental Protection Agency: lead action level 15 ppb, arsenic limit 10 ppb',
  ],
  review: ['limits of lead and arsenic in force'],
});
