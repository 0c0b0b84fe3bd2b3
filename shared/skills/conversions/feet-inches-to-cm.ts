import { defineSkill } from '../../skill/define-skill';

/** A height in feet and inches, in centimeters. */
export const feetInchesToCm = defineSkill({
  id: 'conversions.feet-inches-to-cm',
  version: 1,
  title: 'Height in feet and inches to centimeters',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'oncology'],
  asks: [
    {
      caption: 'Infusion clinic',
      order: 'A patient states a height of {feet} {inches}. The formula for body surface takes cm.',
      question: 'How many cm do you enter?',
      namesUnit: true,
    },
    {
      caption: 'Admission form',
      order: 'Height: {feet} and {inches}. The pharmacy system refuses anything but metric entries.',
      question: 'What do you key in as the height?',
    },
  ],
  givens: {
    feet: { unit: 'ft', draw: { oneOf: [4, 5, 6] }, called: 'Feet' },
    inches: { unit: 'in', draw: { from: 1, to: 11, by: 1 }, called: 'Inches' },
  },
  steps: {
    totalInches: {
      unit: 'in',
      is: 'feet * inchesPerFoot + inches',
      says: 'Twelve inches in a foot; add the rest.',
      called: 'Height in inches',
    },
    cm: {
      unit: 'cm',
      is: 'totalInches * centimetersPerInch',
      says: 'Multiply by 2.54.',
      called: 'Height in centimeters',
    },
  },
  answer: {
    of: 'cm',
    round: { to: 0.1 },
    because: 'a height is charted to a tenth of a centimeter',
    unitFixed: true,
    acceptIf: [{ with: { centimetersPerInch: '2.5' }, because: 'some schools count 2.5 cm for an inch' }],
  },
  realistic: ['totalInches >= 54', 'totalInches <= 78'],
  mistakes: {
    'decimal-feet': {
      at: 'totalInches',
      is: 'feet * 10 + inches',
      kind: 'unit',
      called: 'ten inches to the foot',
      headline: 'You took 10 inches for a foot.',
      says: 'You counted {feet} as {feet:number} times 10 in. A foot has 12, so the height is {totalInches}.',
    },
    'sixteen-inches': {
      at: 'totalInches',
      is: 'feet * 16 + inches',
      kind: 'unit',
      called: 'sixteen inches to the foot',
      headline: 'You took 16 inches for a foot.',
      says: 'You counted {feet} as {feet:number} times 16 in. Ounces go by 16, a foot has 12 in.',
    },
    divided: {
      at: 'cm',
      is: 'totalInches / centimetersPerInch',
      kind: 'set-up',
      called: 'divided by 2.54',
      headline: 'You divided by 2.54.',
      says: 'You divided {totalInches:number} by 2.54. A centimeter is smaller than an inch, so the number grows.',
    },
    'feet-only': {
      at: 'totalInches',
      is: 'feet * inchesPerFoot',
      kind: 'reading',
      called: 'inches left out',
      headline: 'You left the inches out.',
      says: 'You used {feet} alone. The {inches} belong to the height.',
    },
    metres: {
      at: 'cm',
      is: 'totalInches * centimetersPerInch / 100',
      kind: 'unit',
      called: 'given in meters',
      headline: 'You went on to meters.',
      says: 'You divided {cm} by 100, which gives meters. The height is asked for in cm.',
    },
  },
  card: [
    'Feet times 12, plus the inches.',
    'Inches times 2.54 gives cm.',
    'Check: an adult is between 140 and 200 cm.',
  ],
  worked: { feet: 5, inches: 7, answer: 170.2 },
  sources: ['NIST Handbook 44, appendix C: 1 in is 2.54 cm exactly'],
});
