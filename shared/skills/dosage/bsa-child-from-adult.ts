import { defineSkill } from '../../skill/define-skill';

/** A child's share of an adult dose by body surface area. */
export const bsaChildFromAdult = defineSkill({
  id: 'dosage.bsa-child-from-adult',
  version: 1,
  title: "Child's dose from the adult dose by surface area",
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['NAPLEX'],
  settings: ['pediatrics'],
  asks: [
    {
      caption: 'Calculation class',
      order:
        'A reference book lists only an adult dose: {adultDose}, for {treatmentTime}. The student has to scale it to a child with a surface area of {bsa}, taking {adultBsa} for an adult.',
      question: "What comes out as the child's dose?",
    },
    {
      caption: 'Estimate for the prescriber',
      order:
        "The nomogram shows {bsa} for a young patient, and the average adult has {adultBsa}. Adults receive {adultDose}. The pharmacist wants the proportional dose before looking up the child's own.",
      question: 'How many mg do you report?',
      namesUnit: true,
    },
  ],
  givens: {
    bsa: { unit: 'm2', draw: { from: 0.35, to: 1.5, by: 0.01 }, called: "Child's surface area" },
    adultDose: {
      unit: 'mg',
      draw: { oneOf: [100, 150, 200, 250, 300, 400, 500, 600, 750, 1000] },
      called: 'Adult dose',
    },
  },
  extras: { treatmentTime: { unit: 'day', draw: { oneOf: [3, 5, 7, 10] } } },
  constants: {
    adultBsa: {
      value: '1.73',
      unit: 'm2',
      says: 'an average adult has 1.73 m²',
      source: 'Ansel, Pharmaceutical Calculations, chapter 8',
    },
  },
  steps: {
    fraction: {
      unit: '',
      is: 'bsa / adultBsa',
      says: "Find the child's share of an adult's surface.",
      called: "Child's share",
    },
    dose: { unit: 'mg', is: 'fraction * adultDose', says: 'Take that share of the adult dose.' },
  },
  answer: { of: 'dose', round: { to: 0.1 }, because: 'one decimal is asked for' },
  mistakes: {
    'no-adult-area': {
      at: 'fraction',
      is: 'bsa',
      kind: 'set-up',
      called: 'adult surface left out',
      headline: 'You left out the adult surface.',
      says: 'You multiplied {adultDose} by {bsa:number}. The share is {bsa:number} over {adultBsa:number}.',
    },
    inverted: {
      at: 'fraction',
      is: 'adultBsa / bsa',
      kind: 'set-up',
      called: 'share upside down',
      headline: 'You turned the share over.',
      says: 'You divided {adultBsa} by {bsa}. The child goes on top: a smaller body gets a smaller dose.',
    },
    'one-and-a-half': {
      at: 'fraction',
      is: 'bsa / 1.5',
      kind: 'reading',
      called: 'another adult surface',
      headline: 'You took another adult surface.',
      says: 'You divided {bsa:number} by 1.5. The adult of this rule has {adultBsa}.',
    },
  },
  card: [
    "The child's surface over 1.73 m² is the share.",
    'Multiply the adult dose by it.',
    'It is an estimate: a dose made for children comes before it.',
  ],
  worked: { bsa: 0.75, adultDose: 500, answer: 216.8 },
  sources: ['Ansel, Pharmaceutical Calculations, chapter 8: dosage by body surface area'],
});
