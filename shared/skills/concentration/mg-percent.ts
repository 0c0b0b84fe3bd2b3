import { defineSkill } from '../../skill/define-skill';

/** The milligrams of a substance in a volume whose concentration is in mg/dL. */
export const mgPercent = defineSkill({
  id: 'concentration.mg-percent',
  version: 1,
  title: 'Amount from mg/dL (mg percent)',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['hospital', 'informatics'],
  asks: [
    {
      caption: 'Laboratory report',
      order: 'A container holds {volume} of donated plasma. The result for {substance} is {mgPerDl}.',
      question: 'How many mg of {substance} are in the container?',
      namesUnit: true,
    },
    {
      caption: 'Study protocol',
      order:
        'Plasma is pooled for a study until there is {volume}. Mixed, the pool shows {mgPerDl} of {substance}, a unit once called mg percent.',
      question: 'What amount of {substance} does the pool hold?',
    },
  ],
  givens: {
    substance: { kind: 'word', draw: { row: 'results' } },
    mgPerDl: { unit: 'mg/dL', draw: { row: 'results' }, called: 'Result' },
    volume: { unit: 'mL', draw: { oneOf: [25, 50, 120, 250, 500] } },
  },
  rows: {
    results: [
      { substance: 'glucose', mgPerDl: { from: 70, to: 400, by: 10 } },
      { substance: 'cholesterol', mgPerDl: { from: 120, to: 320, by: 10 } },
      { substance: 'triglycerides', mgPerDl: { from: 60, to: 480, by: 10 } },
    ],
  },
  steps: {
    mgPerMl: {
      unit: 'mg/mL',
      is: 'mgPerDl / millilitersPerDeciliter',
      says: 'A dL is 100 mL: find what is in one mL.',
      called: 'In one mL',
    },
    amountMg: { unit: 'mg', is: 'mgPerMl * volume', says: 'Multiply by the volume.', called: 'Amount' },
  },
  answer: { of: 'amountMg', round: { to: 0.1 }, because: 'the amount is noted to a tenth of a mg' },
  realistic: ['amountMg >= 1', 'amountMg <= 6000'],
  mistakes: {
    'per-litre': {
      at: 'mgPerMl',
      is: 'mgPerDl / 1000',
      kind: 'unit',
      called: 'deciliter taken as liter',
      headline: 'You took the deciliter as a liter.',
      says: 'You shared {mgPerDl:number} mg over 1,000 mL. A dL is 100 mL.',
    },
    'per-ml': {
      at: 'mgPerMl',
      is: 'mgPerDl',
      kind: 'unit',
      called: 'mg/dL taken as mg/mL',
      headline: 'You took mg/dL as mg/mL.',
      says: 'You counted {mgPerDl:number} mg in every mL. They are in 100 mL.',
    },
    'per-10-ml': {
      at: 'mgPerMl',
      is: 'mgPerDl / 10',
      kind: 'unit',
      called: 'deciliter taken as 10 mL',
      headline: 'You took the deciliter as 10 mL.',
      says: 'You shared {mgPerDl:number} mg over 10 mL. A dL is a tenth of a liter: 100 mL.',
    },
    'percent-grams': {
      at: 'amountMg',
      is: 'mgPerMl * volume / milligramsPerGram',
      kind: 'unit',
      called: 'grams given',
      headline: 'You gave grams.',
      says: 'You found {yours:number} g. In milligrams that is {amountMg:number}.',
    },
    divided: {
      at: 'amountMg',
      is: 'volume / mgPerMl',
      kind: 'set-up',
      called: 'divided by the concentration',
      headline: 'You divided by the concentration.',
      says: 'You divided {volume} by {mgPerMl}. Each mL brings that much, so multiply.',
    },
  },
  card: ['mg/dL, once called mg percent, is mg in 100 mL.', 'Over 100: mg in one mL.', 'Times the volume in mL.'],
  worked: { substance: 'glucose', mgPerDl: 110, volume: 50, answer: 55 },
  sources: [
    'US Army course MD0837, Laboratory Mathematics',
    'pharmaceutical calculations textbooks, milligrams percent',
  ],
  review: ['ranges of the results'],
});
