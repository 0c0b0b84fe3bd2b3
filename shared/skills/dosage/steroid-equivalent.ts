import { corticosteroids } from '../../drugs/equivalent-doses';
import { defineSkill } from '../../skill/define-skill';

const { prednisone, methylprednisolone, hydrocortisone, dexamethasone, cortisone } = corticosteroids;

const names = {
  '5': prednisone.name,
  '4': methylprednisolone.name,
  '20': hydrocortisone.name,
  '0.75': dexamethasone.name,
  '25': cortisone.name,
} as const;

/** A dose of one corticosteroid changed into an equal dose of another. */
export const steroidEquivalent = defineSkill({
  id: 'dosage.steroid-equivalent',
  version: 1,
  title: 'Equivalent corticosteroid dose',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Drug shortage',
      order:
        'No more {fromMg} can be ordered. A course of {dose} a day, {daysLeft} to go, is changed to {toMg}. In the table {fromMg:quantity} of the first equals {toMg:quantity} of the second.',
      question: 'What is the new daily dose?',
    },
    {
      caption: 'Equivalence table',
      order:
        'Equal doses: {toMg} {toMg:quantity}, {fromMg} {fromMg:quantity}. The hospitalist replaces {dose} of {fromMg} with {toMg}.',
      question: 'How many mg of the new drug match the old dose?',
      namesUnit: true,
    },
  ],
  givens: {
    dose: { unit: 'mg', draw: { row: 'change' }, called: 'Present dose' },
    fromMg: { unit: 'mg', draw: { row: 'change' }, called: 'Table, present drug', names },
    toMg: { unit: 'mg', draw: { row: 'change' }, called: 'Table, new drug', names },
  },
  extras: { daysLeft: { unit: 'day', draw: { from: 2, to: 9, by: 1 } } },
  rows: {
    change: [
      { dose: { oneOf: [10, 20, 30, 40, 60] }, fromMg: 5, toMg: { oneOf: [20, 4, 0.75, 25] } },
      { dose: { oneOf: [16, 32, 40, 48, 60] }, fromMg: 4, toMg: { oneOf: [5, 20, 0.75] } },
      { dose: { oneOf: [50, 75, 100, 150, 200] }, fromMg: 20, toMg: { oneOf: [5, 4, 0.75] } },
      { dose: { oneOf: [1.5, 3, 4, 6, 8, 10] }, fromMg: 0.75, toMg: { oneOf: [5, 4, 20] } },
    ],
  },
  steps: {
    shares: {
      unit: '',
      is: 'dose / fromMg',
      says: 'Count how many table doses the present dose is.',
      called: 'Table doses',
    },
    newDose: { unit: 'mg', is: 'shares * toMg', says: 'Take as many table doses of the new drug.' },
  },
  answer: { of: 'newDose', round: { to: 0.1 }, because: 'one decimal is enough before a tablet is chosen' },
  realistic: ['fromMg != toMg', 'newDose >= 0.5', 'newDose <= 300', 'dose != fromMg'],
  mistakes: {
    'same-mg': {
      at: 'newDose',
      is: 'dose',
      kind: 'set-up',
      called: 'same mg kept',
      headline: 'You kept the same mg.',
      says: 'You left it at {dose}. In the table {fromMg:quantity} equal {toMg:quantity}, so the mg change.',
    },
    inverted: {
      at: 'newDose',
      is: 'dose * fromMg / toMg',
      kind: 'set-up',
      called: 'table upside down',
      headline: 'You turned the table over.',
      says: 'You multiplied by {fromMg:number} and divided by {toMg:number}. {dose} are {shares:number} table doses of {fromMg:number} mg.',
    },
    added: {
      at: 'newDose',
      is: 'dose + toMg - fromMg',
      kind: 'arithmetic',
      called: 'difference of the table added',
      headline: 'You used the difference.',
      says: 'You changed {dose} by the difference of {fromMg:quantity} and {toMg:quantity}. The table is a ratio.',
    },
  },
  facts: { table: { called: 'Equal doses', says: '{fromMg:quantity} and {toMg:quantity}' } },
  card: [
    'Find both drugs in the table of equal doses.',
    'Present dose over its table dose: so many shares.',
    'Shares times the table dose of the new drug.',
    'The table equals the effect on inflammation, not that on salt and water.',
  ],
  worked: { dose: 40, fromMg: 5, toMg: 4, answer: 32 },
  sources: ['table of equal corticosteroid doses in drug information references'],
  review: ['the table of equal doses'],
});
