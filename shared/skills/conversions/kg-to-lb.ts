import { defineSkill } from '../../skill/define-skill';

/** A weight in kilograms, in pounds. */
export const kgToLb = defineSkill({
  id: 'conversions.kg-to-lb',
  version: 1,
  title: 'Kilograms to pounds',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Discharge talk',
      order: 'The chart says {kg}. The family thinks in pounds.',
      question: 'Which weight do you tell them?',
    },
    {
      caption: 'Form in pounds',
      order: 'A form asks for the weight in pounds, and the letter from the hospital gives {kg}.',
      question: 'How many lb do you enter?',
      namesUnit: true,
    },
  ],
  givens: { kg: { unit: 'kg', draw: { from: 3, to: 140, by: 0.5 }, called: 'Weight' } },
  steps: {
    lb: {
      unit: 'lb',
      is: 'kg * poundsPerKilogram',
      says: 'Each kilogram is {poundsPerKilogram:number} lb: multiply.',
      called: 'Weight in pounds',
    },
  },
  answer: { of: 'lb', round: { to: 0.1 }, because: 'one decimal is enough for a body weight', unitFixed: true },
  mistakes: {
    divided: {
      at: 'lb',
      is: 'kg / poundsPerKilogram',
      kind: 'set-up',
      called: 'kilograms divided',
      headline: 'You divided the kilograms.',
      says: 'You divided {kg:number} by {poundsPerKilogram:number}. A pound is the smaller unit, so the number grows.',
    },
    doubled: {
      at: 'lb',
      is: 'kg * 2',
      kind: 'arithmetic',
      called: 'doubled',
      headline: 'You doubled the weight.',
      says: 'Twice {kg:number} is {yours:number}. A kilogram is {poundsPerKilogram:number} lb, a tenth of that more.',
    },
    'two-point-four': {
      at: 'lb',
      is: 'kg * 2.54',
      kind: 'unit',
      called: 'figure of an inch used',
      headline: 'You used the figure of an inch.',
      says: 'You multiplied {kg:number} by 2.54, the centimeters in an inch. For pounds it is {poundsPerKilogram:number}.',
    },
  },
  card: [
    'A kilogram is 2.2 lb.',
    'Multiply: pounds are smaller, so there are more of them.',
    'Check: 50 kg is 110 lb.',
  ],
  worked: { kg: 68, answer: 149.6 },
  sources: ['NIST Handbook 44, appendix C; pharmacy teaches 2.2 lb'],
});
