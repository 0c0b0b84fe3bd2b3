import { defineSkill } from '../../skill/define-skill';

/** A weight in pounds, in kilograms for dosing. */
export const lbToKg = defineSkill({
  id: 'conversions.lb-to-kg',
  version: 1,
  title: 'Pounds to kilograms',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'oncology', 'pediatrics'],
  asks: [
    {
      caption: 'Intake form',
      order: 'The form gives a weight of {lb}. The order set takes kilograms only.',
      question: 'What weight do you enter?',
    },
    {
      caption: 'At the counter',
      order: 'Before a dose by weight can be checked, the weight has to be in metric. The scale reads {lb}.',
      question: 'How many kilograms is that?',
      namesUnit: true,
    },
  ],
  givens: { lb: { unit: 'lb', draw: { from: 14, to: 280, by: 1 }, called: 'Weight' } },
  steps: {
    kg: {
      unit: 'kg',
      is: 'lb / poundsPerKilogram',
      says: '{poundsPerKilogram:number} lb make one kilogram: divide.',
      called: 'Weight in kilograms',
    },
  },
  answer: { of: 'kg', round: { to: 0.1 }, because: 'a weight is charted to a tenth of a kilogram', unitFixed: true },
  mistakes: {
    multiplied: {
      at: 'kg',
      is: 'lb * poundsPerKilogram',
      kind: 'set-up',
      called: 'pounds multiplied',
      headline: 'You multiplied the pounds.',
      says: 'You multiplied {lb} by {poundsPerKilogram:number}. A kilogram is heavier than a pound, so there are fewer of them.',
    },
    halved: {
      at: 'kg',
      is: 'lb / 2',
      kind: 'rounding',
      called: 'halved',
      headline: 'You halved the pounds.',
      says: 'Half of {lb} is an estimate. For a dose, divide by {poundsPerKilogram:number}.',
    },
    'inch-figure': {
      at: 'kg',
      is: 'lb / 2.54',
      kind: 'unit',
      called: 'inch figure used',
      headline: 'You divided by the inch figure.',
      says: 'You divided {lb} by 2.54, which turns inches into centimeters. Pounds need {poundsPerKilogram:number}.',
    },
    'no-change': {
      at: 'kg',
      is: 'lb',
      kind: 'unit',
      called: 'pounds taken as kilograms',
      headline: 'You left the pounds as they were.',
      says: '{lb} would be more than twice the weight if they were kilograms.',
    },
  },
  card: [
    '2.2 lb make 1 kg, so the number in kilograms is smaller.',
    'Divide the pounds by 2.2.',
    'Round a charted weight to a tenth; inside a longer working keep every figure.',
  ],
  worked: { lb: 218, answer: 99.1 },
  sources: ['PTCB practice material', 'NIST Handbook 44, appendix C'],
});
