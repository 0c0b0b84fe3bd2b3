import { defineSkill } from '../../skill/define-skill';

/** The meal dose when a total by weight is shared between basal insulin and three meals. */
export const basalBolusStart = defineSkill({
  id: 'insulin.basal-bolus-start',
  version: 1,
  title: 'Starting total daily, basal and meal dose',
  level: 3,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['hospital', 'community'],
  asks: [
    {
      caption: 'Insulin start',
      order:
        'A patient of {weight} with an A1C of {a1c} starts insulin at {unitsPerKg}. Of the total, {basalPercent} is basal and the rest is shared equally among three meals.',
      question: 'What is the dose at each meal?',
    },
    {
      caption: 'Consult to pharmacy',
      order:
        'The team asks for mealtime doses, the same for breakfast, lunch and supper. Basal insulin is to be {basalPercent} of a daily total of {unitsPerKg}. Chart: {weight}, height {height}.',
      question: 'How many units go to one meal?',
      namesUnit: true,
    },
  ],
  givens: {
    weight: { unit: 'kg', draw: { from: 48, to: 120, by: 1 } },
    unitsPerKg: { unit: 'units/kg/day', draw: { oneOf: [0.2, 0.3, 0.4, 0.5, 0.6] }, called: 'Total by weight' },
    basalPercent: { unit: '%', draw: { oneOf: [40, 50, 60] }, called: 'Basal share' },
  },
  extras: {
    a1c: { unit: '%', draw: { from: 8.6, to: 11.9, by: 0.1 }, called: 'A1C' },
    height: { unit: 'cm', draw: { from: 155, to: 188, by: 1 }, called: 'Height' },
  },
  constants: {
    meals: { value: 3, unit: 'doses/day', says: 'three meals, three doses a day', source: 'basal-bolus regimen' },
  },
  steps: {
    total: {
      unit: 'units/day',
      is: 'weight * unitsPerKg',
      says: 'Find the total of a day by weight.',
      called: 'Total of a day',
      round: { decimals: 0 },
    },
    basal: {
      unit: 'units/day',
      is: 'total * basalPercent / wholePercent',
      says: 'Take the basal share.',
      called: 'Basal dose',
    },
    bolus: { unit: 'units/day', is: 'total - basal', says: 'What is left is for the meals.', called: 'For all meals' },
    meal: { unit: 'units', is: 'bolus / meals', says: 'Share it among three meals.', called: 'Dose at a meal' },
  },
  answer: {
    of: 'meal',
    round: { to: 1 },
    because: 'pens give whole units',
    acceptIf: [
      { with: { total: 'round(weight * unitsPerKg, 0)' }, because: 'the total may be rounded to whole units first' },
    ],
  },
  realistic: ['total >= 18'],
  mistakes: {
    'not-split': {
      at: 'meal',
      is: 'bolus',
      kind: 'set-up',
      called: 'meal insulin not shared',
      headline: 'You gave all meals at once.',
      says: 'You gave {yours:number} units, enough for all three meals. Each meal gets a third of them.',
    },
    'no-basal-taken-off': {
      at: 'bolus',
      is: 'total',
      kind: 'reading',
      called: 'basal part not taken off',
      headline: 'You left the basal part in.',
      says: 'You shared {yours:number} units among the meals. {basal:number} of them are basal insulin.',
    },
    pounds: {
      at: 'total',
      is: 'weight * poundsPerKilogram * unitsPerKg',
      kind: 'unit',
      called: 'kilograms turned into pounds',
      headline: 'You turned the weight into pounds.',
      says: 'You multiplied {weight} by {poundsPerKilogram:number}. The order is per kilogram, so the weight stays.',
    },
    'per-kg-only': {
      at: 'meal',
      is: 'total',
      kind: 'set-up',
      called: 'total of the day given',
      headline: 'You gave the total of the day.',
      says: 'You gave {yours:number} units, the whole day. Basal insulin and three meals share them.',
    },
  },
  card: [
    'Weight times units per kg is the total of a day.',
    'Take the basal percent off.',
    'What is left over three meals.',
    'Round once, at the end.',
  ],
  worked: { weight: 80, unitsPerKg: 0.5, basalPercent: 50, answer: 7 },
  sources: ['American Diabetes Association, Standards of Care in Diabetes: pharmacologic approaches'],
  review: ['range of starting totals and of basal shares'],
});
