import { refilledTablets } from '../../drugs/refilled-tablets';
import { defineSkill } from '../../skill/define-skill';

const { lisinopril, atorvastatin, carvedilol, levetiracetam, meclizine, cyclobenzaprine, baclofen, metoprolol } =
  refilledTablets;

/** All tablets that one prescription allows, first fill and refills together. */
export const totalWithRefills = defineSkill({
  id: 'dispensing.total-with-refills',
  version: 1,
  title: 'Total quantity with refills',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['community'],
  asks: [
    {
      caption: 'Hard copy',
      order: '{drug}, {quantity}. {refills} allowed.',
      question: 'How many tablets can the patient get in all?',
      namesUnit: true,
    },
    {
      caption: 'Transfer to another pharmacy',
      order:
        'Nothing has been filled yet. On the prescription that moves away, {refills} and a quantity of {quantity} are written for {drug}.',
      question: 'Up to what total may the other pharmacy dispense?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'product' } },
    quantity: { unit: 'tablets', draw: { row: 'product' } },
    refills: { unit: 'refills', draw: { row: 'product' } },
  },
  rows: {
    product: [
      { drug: lisinopril.name, quantity: 30, refills: { oneOf: [3, 5, 6, 11] } },
      { drug: lisinopril.name, quantity: 90, refills: { oneOf: [1, 2, 3] } },
      { drug: atorvastatin.name, quantity: 90, refills: { oneOf: [1, 2, 3] } },
      { drug: carvedilol.name, quantity: 60, refills: { oneOf: [2, 3, 5, 11] } },
      { drug: levetiracetam.name, quantity: { oneOf: [60, 120] }, refills: { oneOf: [2, 3, 4, 5] } },
      { drug: meclizine.name, quantity: { oneOf: [15, 20, 30] }, refills: { oneOf: [1, 2] } },
      { drug: cyclobenzaprine.name, quantity: { oneOf: [15, 21, 30, 42] }, refills: 1 },
      { drug: baclofen.name, quantity: { oneOf: [90, 120] }, refills: { oneOf: [2, 3, 5] } },
      { drug: metoprolol.name, quantity: { oneOf: [28, 60] }, refills: { oneOf: [3, 5, 11] } },
    ],
  },
  steps: {
    fills: { unit: 'fills', is: 'refills + 1', says: 'Add the first fill to the refills.' },
    total: { unit: 'tablets', is: 'quantity * fills', says: 'Multiply by the quantity of one fill.', called: 'In all' },
  },
  answer: { of: 'total', round: { to: 1 }, because: 'tablets are counted whole' },
  mistakes: {
    'forgot-first': {
      at: 'fills',
      is: 'refills',
      kind: 'reading',
      called: 'first fill left out',
      headline: 'You left the first fill out.',
      says: 'You counted {yours:number} of the fills. The first one comes before the {refills}.',
    },
    added: {
      at: 'total',
      is: 'quantity + refills',
      kind: 'arithmetic',
      called: 'added the numbers',
      headline: 'You added the numbers.',
      says: 'You added {quantity:number} and {refills:number}. Every fill hands out {quantity}.',
    },
    'one-more': {
      at: 'fills',
      is: 'refills + 2',
      kind: 'arithmetic',
      called: 'one fill too many',
      headline: 'You counted one fill too many.',
      says: 'You counted {yours:number} fills. One first fill and {refills} make {fills:number}.',
    },
  },
  card: [
    'A refill comes after the first fill.',
    'Refills plus 1 is the number of fills.',
    'Fills times the quantity is the total.',
  ],
  worked: { drug: lisinopril.name, quantity: 30, refills: 5, answer: 180 },
  sources: ['PTCB practice material: refills'],
});
