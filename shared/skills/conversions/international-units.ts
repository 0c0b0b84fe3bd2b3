import { defineSkill } from '../../skill/define-skill';

/** Units of a vitamin, in micrograms. */
export const internationalUnits = defineSkill({
  id: 'conversions.international-units',
  version: 1,
  title: 'International units to mass',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Old and new label',
      order: 'Your order says {vitamin} {unitsOrdered}. The new labels count micrograms; {unitsPerMcg} is the factor.',
      question: 'How many mcg do you look for?',
      namesUnit: true,
    },
    {
      caption: 'Supplement shelf',
      order: 'A customer used to take {unitsOrdered} of {vitamin}. The reference lists {unitsPerMcg} for it.',
      question: 'Which amount on a metric label is the same?',
    },
  ],
  givens: {
    vitamin: { kind: 'word', draw: { row: 'vitamins' } },
    unitsOrdered: { unit: 'units', draw: { row: 'vitamins' }, called: 'Ordered' },
    unitsPerMcg: { unit: 'units/mcg', draw: { row: 'vitamins' }, called: 'Units in 1 mcg' },
  },
  rows: {
    vitamins: [
      {
        vitamin: 'vitamin D3',
        unitsOrdered: { oneOf: [400, 600, 800, 1000, 2000, 5000] },
        unitsPerMcg: 40,
      },
      { vitamin: 'ergocalciferol', unitsOrdered: { oneOf: [800, 2000, 50000] }, unitsPerMcg: 40 },
      {
        vitamin: 'vitamin A (retinol)',
        unitsOrdered: { oneOf: [1500, 3000, 5000, 8000, 10000] },
        unitsPerMcg: 3.3333,
      },
    ],
  },
  steps: {
    mcg: {
      unit: 'mcg',
      is: 'unitsOrdered / unitsPerMcg',
      says: 'Divide by the units that are in one microgram.',
      called: 'Amount in mcg',
    },
  },
  answer: { of: 'mcg', round: { to: 0.1 }, because: 'labels show no more than a tenth of a mcg' },
  realistic: ['unitsOrdered / unitsPerMcg != 0'],
  mistakes: {
    multiplied: {
      at: 'mcg',
      is: 'unitsOrdered * unitsPerMcg',
      kind: 'set-up',
      called: 'multiplied by the factor',
      headline: 'You multiplied.',
      says: 'You multiplied {unitsOrdered:number} by {unitsPerMcg:number}. Divide, so that units cancel and mcg are left.',
    },
    mg: {
      at: 'mcg',
      is: 'unitsOrdered / unitsPerMcg / 1000',
      kind: 'unit',
      called: 'given in milligrams',
      headline: 'You went on to milligrams.',
      says: 'You divided {mcg} by 1,000, which gives mg. The factor leads to mcg.',
    },
    'one-to-one': {
      at: 'mcg',
      is: 'unitsOrdered',
      kind: 'unit',
      called: 'a unit taken for a microgram',
      headline: 'You took a unit for a microgram.',
      says: 'You kept {unitsOrdered:number}. A unit is a measure of effect: here {unitsPerMcg:number} of them are 1 mcg.',
    },
  },
  picture: { kind: 'drug-label', shows: ['vitamin', 'unitsOrdered'] },
  card: [
    'Units measure effect; each substance has a factor of its own.',
    'Vitamin D: 40 units in 1 mcg. Retinol: 1 unit is 0.3 mcg, 3.3333 units in 1 mcg.',
    'Units over units per mcg gives mcg.',
  ],
  worked: { vitamin: 'vitamin D3', unitsOrdered: 2000, unitsPerMcg: 40, answer: 50 },
  sources: ['21 CFR 101.9(c)(8)(iv) and FDA guidance on conversion factors of vitamins A and D'],
  review: ['the two factors and the amounts ordered'],
});
