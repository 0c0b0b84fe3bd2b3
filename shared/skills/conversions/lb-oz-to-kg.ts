import { defineSkill } from '../../skill/define-skill';

/** The weight of a small child in pounds and ounces, in kilograms. */
export const lbOzToKg = defineSkill({
  id: 'conversions.lb-oz-to-kg',
  version: 1,
  title: 'Pounds and ounces to kilograms',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'pediatrics'],
  asks: [
    {
      caption: 'Pediatric clinic',
      order: 'The nurse reports {pounds} and {ounces} for a child; the dosing sheet starts from kilograms.',
      question: 'How many kg do you write on the sheet?',
      namesUnit: true,
    },
    {
      caption: 'Drive-through window',
      order: 'A mother says her little one came to {pounds} {ounces} at the last check-up.',
      question: 'Which weight in metric units goes into the profile?',
    },
  ],
  givens: {
    pounds: { unit: 'lb', draw: { from: 5, to: 32, by: 1 }, called: 'Pounds' },
    ounces: { unit: 'oz', draw: { from: 2, to: 15, by: 1 }, called: 'Ounces' },
  },
  steps: {
    decimalPounds: {
      unit: 'lb',
      is: 'pounds + ounces / ouncesPerPound',
      says: 'Ounces are sixteenths of a pound.',
      called: 'Weight in pounds',
    },
    kg: {
      unit: 'kg',
      is: 'decimalPounds / poundsPerKilogram',
      says: 'Divide by the pounds in a kilogram.',
      called: 'Weight in kilograms',
    },
  },
  answer: {
    of: 'kg',
    round: { to: 0.01 },
    because: 'the weight of a small child is kept to two decimals',
    unitFixed: true,
  },
  realistic: ['ounces >= 2'],
  mistakes: {
    'ounces-as-tenths': {
      at: 'decimalPounds',
      is: 'pounds + ounces / 10',
      kind: 'unit',
      called: 'ounces taken as tenths',
      headline: 'You took ounces as tenths.',
      says: 'You counted {ounces} as tenths of a pound. An ounce is a sixteenth, so the weight is {decimalPounds}.',
    },
    multiplied: {
      at: 'kg',
      is: 'decimalPounds * poundsPerKilogram',
      kind: 'set-up',
      called: 'pounds multiplied',
      headline: 'You multiplied the pounds.',
      says: 'You multiplied {decimalPounds} by {poundsPerKilogram:number}. A kilogram is the larger unit, so the number gets smaller.',
    },
    'ignored-ounces': {
      at: 'decimalPounds',
      is: 'pounds',
      kind: 'reading',
      called: 'ounces left out',
      headline: 'You left the ounces out.',
      says: 'You used {pounds} alone. The {ounces} belong to the weight.',
    },
    'twelve-ounces': {
      at: 'decimalPounds',
      is: 'pounds + ounces / 12',
      kind: 'unit',
      called: 'twelve ounces to the pound',
      headline: 'You took 12 ounces for a pound.',
      says: 'You divided {ounces:number} by 12. A pound has 16 ounces.',
    },
  },
  card: [
    'Divide the ounces by 16 and add them to the pounds.',
    'Divide by 2.2 to get kilograms.',
    'Keep two decimals for a small child.',
  ],
  worked: { pounds: 15, ounces: 5, answer: 6.96 },
  sources: ['NIST Handbook 44, appendix C', 'BCcampus, A Guide to Numeracy in Nursing'],
});
