import { defineSkill } from '../../skill/define-skill';

/** The units for a meal: those for its carbohydrates and those for a high reading. */
export const mealtimeBolus = defineSkill({
  id: 'insulin.mealtime-bolus',
  version: 1,
  title: 'Meal dose with correction',
  level: 3,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['community', 'pediatrics'],
  asks: [
    {
      caption: 'School lunch',
      order:
        'A student who weighs {weight} is about to eat {carbs} of carbohydrate. The plan: {ratio}, target {target}, correction {factor}. Reading before the meal: {glucose}.',
      question: 'What dose covers the meal and the reading?',
    },
    {
      caption: 'Family training',
      order:
        'Parents practice with the supper of their child, {age:number} years old. The meter says {glucose}, the aim is {target}, and the factor for high readings is {factor}. On the plate are {carbs} of carbohydrate, counted at {ratio}.',
      question: 'How many units do they set on the pen?',
      namesUnit: true,
    },
  ],
  givens: {
    carbs: { unit: 'g', draw: { from: 20, to: 110, by: 5 }, called: 'Carbohydrate' },
    ratio: { unit: 'g/unit', draw: { row: 'plan' }, called: 'Ratio' },
    glucose: { unit: 'mg/dL', draw: { from: 150, to: 340, by: 5 }, called: 'Glucose' },
    target: { unit: 'mg/dL', draw: { oneOf: [100, 110, 120] } },
    factor: { unit: 'mg/dL/unit', draw: { row: 'plan' }, called: 'Correction factor' },
  },
  extras: {
    weight: { unit: 'kg', draw: { from: 38, to: 72, by: 1 }, called: 'Weight' },
    age: { unit: 'years', draw: { from: 9, to: 16, by: 1 }, called: 'Age' },
  },
  rows: {
    plan: [
      { ratio: 5, factor: 20 },
      { ratio: 6, factor: { oneOf: [20, 25] } },
      { ratio: 8, factor: { oneOf: [25, 30] } },
      { ratio: 10, factor: { oneOf: [30, 40] } },
      { ratio: 12, factor: { oneOf: [40, 45] } },
      { ratio: 15, factor: { oneOf: [50, 60] } },
      { ratio: 20, factor: 60 },
    ],
  },
  steps: {
    mealUnits: { unit: 'units', is: 'carbs / ratio', says: 'Find the units for the food.', called: 'For the food' },
    correctionUnits: {
      unit: 'units',
      is: '(glucose - target) / factor',
      says: 'Find the units for what is above the target.',
      called: 'For the reading',
    },
    total: { unit: 'units', is: 'mealUnits + correctionUnits', says: 'Add both, then round.', called: 'Meal dose' },
  },
  answer: {
    of: 'total',
    round: { to: 1 },
    because: 'this pen gives whole units',
    acceptIf: [
      {
        with: { mealUnits: 'round(carbs / ratio, 0)', correctionUnits: 'round((glucose - target) / factor, 0)' },
        because: 'each part may be rounded first',
      },
    ],
  },
  realistic: ['correctionUnits >= 1', 'mealUnits >= 2', 'total <= 25'],
  mistakes: {
    'no-correction': {
      at: 'total',
      is: 'mealUnits',
      kind: 'reading',
      called: 'correction left out',
      headline: 'You left the correction out.',
      says: 'You gave {yours}, the food alone. {glucose} is above the target of {target}.',
    },
    'no-target': {
      at: 'correctionUnits',
      is: 'glucose / factor',
      kind: 'set-up',
      called: 'target not taken off',
      headline: 'You did not take the target off.',
      says: 'You corrected all of {glucose}. Only what is above {target} is corrected.',
    },
    'correction-only': {
      at: 'total',
      is: 'correctionUnits',
      kind: 'reading',
      called: 'food left out',
      headline: 'You left the food out.',
      says: 'You gave {yours}, the correction alone. The {carbs} of carbohydrate need insulin as well.',
    },
    'subtracted-correction': {
      at: 'total',
      is: 'mealUnits - correctionUnits',
      kind: 'set-up',
      called: 'correction subtracted',
      headline: 'You subtracted the correction.',
      says: 'You came to {yours}. {glucose} is above the target, so the correction is added.',
    },
  },
  card: [
    'Grams of carbohydrate over grams for a unit: the food.',
    'Glucose less target, over the correction factor: the reading.',
    'Add both and round once.',
  ],
  worked: { carbs: 60, ratio: 10, glucose: 240, target: 120, factor: 40, answer: 9 },
  sources: ["children's hospital family teaching: bolus calculation"],
  review: ['pairs of ratio and correction factor'],
});
