import { defineSkill } from '../../skill/define-skill';

/** Household measures as pharmacies count them, in milliliters. */
export const householdToMl = defineSkill({
  id: 'conversions.household-to-ml',
  version: 1,
  title: 'Household measure to milliliters',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'compounding'],
  asks: [
    {
      caption: 'Directions',
      order: 'Measure {count} of {liquid}.',
      question: 'How many mL is that?',
      namesUnit: true,
    },
    {
      caption: 'Metric marks only',
      order: 'A caregiver has only containers marked in mL. For the {liquid}, the instruction sheet says {count}.',
      question: 'Up to which mark do you tell the caregiver to fill?',
    },
  ],
  givens: {
    liquid: { kind: 'word', draw: { row: 'measure' }, called: 'Liquid' },
    count: { unit: 'measures', draw: { row: 'measure' }, unitNamedBy: 'mlPerMeasure', called: 'Amount' },
    mlPerMeasure: {
      unit: 'mL/measure',
      draw: { row: 'measure' },
      hidden: true,
      called: 'size of the measure',
      sizeOf: { '5': 'tsp', '15': 'tbsp', '30': 'fl oz', '240': 'cup', '480': 'pt', '960': 'qt', '3840': 'gal' },
      alsoTaught: { '30': ['29.57'], '480': [473], '960': [946], '3840': [3785] },
    },
    otherMl: { unit: 'mL/measure', draw: { row: 'measure' }, hidden: true, called: 'size of another measure' },
  },
  rows: {
    measure: [
      { liquid: 'antihistamine syrup', mlPerMeasure: 5, otherMl: 15, count: { oneOf: [0.5, 1.5, 2, 2.5, 3] } },
      { liquid: 'antacid suspension', mlPerMeasure: 15, otherMl: 5, count: { oneOf: [0.5, 1.5, 2, 3] } },
      {
        liquid: 'oral electrolyte solution',
        mlPerMeasure: 30,
        otherMl: 15,
        count: { oneOf: [1.5, 2, 3, 4, 6, 8, 12] },
      },
      { liquid: 'clear broth', mlPerMeasure: 240, otherMl: 480, count: { oneOf: [0.5, 1.5, 2, 3] } },
      { liquid: 'wound-cleansing solution', mlPerMeasure: 480, otherMl: 960, count: { oneOf: [0.5, 2, 3] } },
      { liquid: 'soaking solution', mlPerMeasure: 960, otherMl: 480, count: { oneOf: [0.5, 2, 3] } },
      { liquid: 'surface-cleaning solution', mlPerMeasure: 3840, otherMl: 960, count: { oneOf: [0.5, 2] } },
    ],
  },
  steps: {
    volume: { unit: 'mL', is: 'count * mlPerMeasure', says: 'Multiply the measures by what one of them holds.' },
  },
  answer: {
    of: 'volume',
    round: { to: 0.5 },
    because: 'household measures are rounded values themselves',
    unitFixed: true,
  },
  mistakes: {
    divided: {
      at: 'volume',
      is: 'mlPerMeasure / count',
      kind: 'set-up',
      called: 'divided by the count',
      headline: 'You divided by the number of measures.',
      says: 'You divided {mlPerMeasure} by {count:number}. Each measure adds that much, so multiply.',
    },
    'other-measure': {
      at: 'volume',
      is: 'count * otherMl',
      kind: 'unit',
      called: 'another measure taken',
      headline: 'You took the size of another measure.',
      says: 'You counted {otherMl:number} mL for each. The right size is {mlPerMeasure}.',
    },
    added: {
      at: 'volume',
      is: 'count + mlPerMeasure',
      kind: 'arithmetic',
      called: 'added the numbers',
      headline: 'You added the numbers.',
      says: 'You added {count:number} and {mlPerMeasure:number}. Multiply the measures by what one of them holds.',
    },
  },
  card: [
    'Teaspoon 5 mL, tablespoon 15 mL, fluid ounce 30 mL.',
    'Cup 240 mL, pint 480 mL, quart 960 mL, gallon 3,840 mL.',
    'Number of measures times the size of one.',
  ],
  worked: { liquid: 'antacid suspension', count: 1.5, mlPerMeasure: 15, otherMl: 5, answer: 22.5 },
  sources: ['PTCB practice material: household equivalents', 'Ansel, Pharmaceutical Calculations, chapter 2'],
});
