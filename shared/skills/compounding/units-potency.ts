import { defineSkill } from '../../skill/define-skill';

/** The weight of a powder that brings a number of units, from its potency. */
export const unitsPotency = defineSkill({
  id: 'compounding.units-potency',
  version: 1,
  title: 'Weight of a drug assayed in units',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding', 'hospital'],
  asks: [
    {
      caption: 'Ointment by units',
      order: '{drug} {unitsPerGram}, {quantity}, beyond-use date in {days}. The powder of this lot has {unitsPerMg}.',
      question: 'How many mg of powder are weighed?',
      namesUnit: true,
    },
    {
      caption: 'Potency on the jar',
      order:
        'Potency changes from lot to lot; this jar of {drug} says {unitsPerMg}. It goes into {quantity} of a preparation that must hold {unitsPerGram}.',
      question: 'What weight comes out of the jar?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'drugs' } },
    unitsPerMg: { unit: 'units/mg', draw: { row: 'drugs' }, called: 'Potency' },
    unitsPerGram: { unit: 'units/g', draw: { row: 'drugs' }, called: 'Preparation' },
    quantity: { unit: 'g', draw: { oneOf: [5, 10, 15, 20, 30, 60, 90, 100, 120] }, called: 'In all' },
  },
  extras: {
    days: { unit: 'day', draw: { oneOf: [30, 60, 90, 180] }, called: 'Beyond-use date in' },
  },
  rows: {
    drugs: [
      { drug: 'nystatin', unitsPerMg: { oneOf: [4400, 5000, 5940] }, unitsPerGram: 100000 },
      { drug: 'polymyxin B sulfate', unitsPerMg: { oneOf: [6000, 7800] }, unitsPerGram: 10000 },
      { drug: 'bacitracin', unitsPerMg: 65, unitsPerGram: 500 },
      { drug: 'bacitracin', unitsPerMg: 70, unitsPerGram: 400 },
    ],
  },
  steps: {
    totalUnits: {
      unit: 'units',
      is: 'unitsPerGram * quantity',
      says: 'Find the units in the whole preparation.',
      called: 'Units in all',
    },
    powderMg: {
      unit: 'mg',
      is: 'totalUnits / unitsPerMg',
      says: 'Divide by the units in one mg.',
      called: 'Powder to weigh',
    },
  },
  answer: { of: 'powderMg', round: { to: 0.1 }, because: 'the balance is read to a tenth of a milligram' },
  realistic: ['powderMg >= 5', 'powderMg <= 20000'],
  mistakes: {
    multiplied: {
      at: 'powderMg',
      is: 'totalUnits * unitsPerMg',
      kind: 'set-up',
      called: 'multiplied by the potency',
      headline: 'You multiplied by the potency.',
      says: 'You multiplied {totalUnits} by {unitsPerMg}. Each mg brings that many units, so divide.',
    },
    'one-gram': {
      at: 'totalUnits',
      is: 'unitsPerGram',
      kind: 'reading',
      called: 'worked on one gram',
      headline: 'You worked on one gram.',
      says: 'You divided {unitsPerGram:number} units, which are in 1 g. The preparation weighs {quantity}.',
    },
    'potency-as-strength': {
      at: 'totalUnits',
      is: 'unitsPerMg * quantity',
      kind: 'reading',
      called: 'potency taken as the strength',
      headline: 'You took the potency as the strength.',
      says: 'You multiplied {unitsPerMg} by {quantity}. What the preparation must hold is {unitsPerGram}.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['drug', 'unitsPerMg'] },
  card: [
    'Units in one gram times the grams to be made are the units needed.',
    'Divide by the potency, the units in one mg of this lot.',
    'Read the potency from the label of the lot each time: it varies.',
  ],
  worked: { drug: 'nystatin', unitsPerMg: 5000, unitsPerGram: 100000, quantity: 60, answer: 1200 },
  sources: ['USP monographs of nystatin, polymyxin B sulfate and bacitracin'],
  review: ['potencies and strengths of the three antibiotics'],
});
