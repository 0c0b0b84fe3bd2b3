import { defineSkill } from '../../skill/define-skill';

/** A volume in mL, as the spoons that a patient knows. */
export const mlToHousehold = defineSkill({
  id: 'conversions.ml-to-household',
  version: 1,
  title: 'Milliliters to a household measure',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'pediatrics'],
  asks: [
    {
      caption: 'Question at pick-up',
      order: 'Each dose of the {liquid} is {volume}. The patient asks what that is in {measureName}.',
      question: 'What do you answer?',
    },
    {
      caption: 'Recipe card of a caregiver',
      order: 'A caregiver writes down {measureName} beside the mL, to check the cup. For the {liquid} it is {volume}.',
      question: 'Which number of spoonfuls is written down?',
    },
  ],
  givens: {
    liquid: { kind: 'word', draw: { row: 'spoon' }, called: 'Liquid' },
    volume: { unit: 'mL', draw: { row: 'spoon' }, called: 'Volume' },
    mlPerMeasure: {
      unit: 'mL/measure',
      draw: { row: 'spoon' },
      hidden: true,
      called: 'size of the spoon',
      sizeOf: { '5': 'tsp', '15': 'tbsp' },
    },
    measureName: { kind: 'word', draw: { row: 'spoon' }, called: 'Wanted in' },
  },
  rows: {
    spoon: [
      {
        liquid: 'cough syrup',
        volume: { oneOf: [2.5, 7.5, 10, 12.5, 15, 20] },
        mlPerMeasure: 5,
        measureName: 'teaspoons',
      },
      {
        liquid: 'antacid suspension',
        volume: { oneOf: [7.5, 15, 22.5, 30, 37.5, 45, 60] },
        mlPerMeasure: 15,
        measureName: 'tablespoons',
      },
    ],
  },
  steps: {
    measures: {
      unit: 'measures',
      is: 'volume / mlPerMeasure',
      says: 'Divide the volume by what one spoon holds.',
      called: 'Spoonfuls',
      unitNamedBy: 'mlPerMeasure',
    },
  },
  answer: {
    of: 'measures',
    round: { to: 0.25 },
    because: 'nothing finer than a quarter of a spoon can be judged',
    unitFixed: true,
  },
  realistic: ['measures >= 0.5', 'measures <= 6', 'measures * 2 == floor(measures * 2)'],
  mistakes: {
    multiplied: {
      at: 'measures',
      is: 'volume * mlPerMeasure',
      kind: 'set-up',
      called: 'multiplied by the spoon',
      headline: 'You multiplied.',
      says: 'You multiplied {volume:number} by {mlPerMeasure:number}. Divide: ask how many spoons fit into {volume}.',
    },
    'swapped-measure': {
      at: 'measures',
      is: 'volume / (20 - mlPerMeasure)',
      kind: 'unit',
      called: 'size of the other spoon',
      headline: 'You took the other spoon.',
      says: 'You came to {yours:number}. A teaspoon holds 5 mL and a tablespoon 15 mL; here it is {mlPerMeasure}.',
    },
    'three-for-five': {
      at: 'measures',
      is: 'volume / (mlPerMeasure * 3 / 5)',
      kind: 'unit',
      called: 'three mL taken for a teaspoon',
      headline: 'You took the spoon too small.',
      says: 'You came to {yours:number}, as if a teaspoon held 3 mL. It holds 5 mL, and three of them make a tablespoon.',
    },
  },
  picture: { kind: 'medicine-cup', shows: ['volume'] },
  card: [
    'Teaspoon 5 mL, tablespoon 15 mL.',
    'Divide the mL by the size of the spoon.',
    'A device marked in mL is safer than a spoon; give one along.',
  ],
  worked: { liquid: 'cough syrup', volume: 12.5, mlPerMeasure: 5, measureName: 'teaspoons', answer: 2.5 },
  sources: ['PTCB practice material: household equivalents', '21 CFR 101.9(b)(5)(viii)'],
});
