import { surfaceAreaDrugs } from '../../drugs/surface-area-drugs';
import { defineSkill } from '../../skill/define-skill';

const { paclitaxel, doxorubicin, methotrexate, oxaliplatin, docetaxel } = surfaceAreaDrugs;

const adult = { height: { from: 150, to: 190, by: 1 }, weight: { from: 48, to: 100, by: 0.5 } };
const child = { height: { from: 90, to: 150, by: 1 }, weight: { from: 13, to: 50, by: 0.5 } };

/** A dose by body surface area, after Mosteller. */
export const bsaDose = defineSkill({
  id: 'dosage.bsa-dose',
  version: 1,
  title: 'Dose by body surface area (Mosteller)',
  level: 4,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['oncology', 'hospital', 'pediatrics'],
  asks: [
    {
      caption: 'Treatment plan',
      order:
        '{drug} {perM2}, cycle {cycle}. The patient is {height} tall and weighs {weight}. The surface area follows Mosteller: the square root of cm times kg over 3,600.',
      question: 'How many mg is the dose?',
      namesUnit: true,
    },
    {
      caption: 'Second check',
      order:
        'A patient with a height of {height} and a weight of {weight} gets {perM2} of {drug}, by the surface area of Mosteller (square root of height in cm times weight in kg over 3,600).',
      question: 'Which dose do you come to?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'plan' } },
    height: { unit: 'cm', draw: { row: 'plan' } },
    weight: { unit: 'kg', draw: { row: 'plan' } },
    perM2: { unit: 'mg/m2', draw: { row: 'plan' }, called: 'Ordered' },
  },
  extras: { cycle: { unit: '', draw: { oneOf: [1, 2, 3, 4, 5, 6] } } },
  rows: {
    plan: [
      { drug: paclitaxel.name, ...adult, perM2: { oneOf: [135, 175] } },
      { drug: doxorubicin.name, ...adult, perM2: { oneOf: [40, 60, 75] } },
      { drug: methotrexate.name, ...child, perM2: { oneOf: [15, 20, 30] } },
      { drug: oxaliplatin.name, ...adult, perM2: { oneOf: [65, 85] } },
      { drug: docetaxel.name, ...adult, perM2: { oneOf: [60, 75, 100] } },
    ],
  },
  steps: {
    bsa: {
      unit: 'm2',
      is: 'sqrt(height * weight / 3600)',
      takes: { height: 'cm', weight: 'kg' },
      says: 'Take the square root of height times weight over 3,600.',
      called: 'Body surface area',
    },
    dose: { unit: 'mg', is: 'bsa * perM2', says: 'Multiply by the dose for one square meter.' },
  },
  answer: {
    of: 'dose',
    round: { to: 1 },
    because: 'the dose is prepared in whole mg, and the surface area is kept unrounded',
    acceptIf: [
      { with: { bsa: 'round(sqrt(height * weight / 3600), 2)' }, because: 'surface area charted to two decimals' },
    ],
  },
  realistic: [
    'bsa >= 0.5',
    'bsa <= 2.4',
    'weight / (height / 100) ^ 2 >= 14',
    'weight / (height / 100) ^ 2 <= 36',
    'bsa >= 1.03 or bsa <= 0.97',
    'height < 150 or weight / (height / 100) ^ 2 >= 17',
    'height >= 150 or weight / (height / 100) ^ 2 <= 22',
  ],
  mistakes: {
    'no-root': {
      at: 'bsa',
      is: 'height * weight / 3600',
      kind: 'arithmetic',
      called: 'square root forgotten',
      headline: 'You left the square root out.',
      says: 'You went on without the root, with {yours:number}. The surface area is {bsa}.',
    },
    'weight-times-dose': {
      at: 'bsa',
      is: 'weight',
      kind: 'reading',
      called: 'kilograms for square meters',
      headline: 'You dosed by weight.',
      says: 'You multiplied {perM2} by {weight:number}. The order is for each square meter.',
    },
    'root-of-top-only': {
      at: 'bsa',
      is: 'sqrt(height * weight) / 3600',
      kind: 'arithmetic',
      called: 'root of the top only',
      headline: 'You took the root too early.',
      says: 'The 3,600 stands under the root too: {height:number} times {weight:number} over 3,600, then the root.',
    },
    divided: {
      at: 'dose',
      is: 'perM2 / bsa',
      kind: 'set-up',
      called: 'divided by the surface area',
      headline: 'You divided by the surface area.',
      says: 'Each of the {bsa} gets {perM2}, so multiply.',
    },
  },
  card: [
    'Height in cm times weight in kg.',
    'Divide by 3,600, then take the square root: square meters.',
    'Multiply by the dose for one square meter.',
  ],
  worked: { drug: doxorubicin.name, height: 170, weight: 70, perM2: 75, answer: 136 },
  sources: ['Mosteller, New England Journal of Medicine 1987; 317: 1098', 'US prescribing information of the drugs'],
  review: ['doses by surface area of the five drugs'],
});
