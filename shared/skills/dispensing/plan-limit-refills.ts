import { refilledTablets } from '../../drugs/refilled-tablets';
import { defineSkill } from '../../skill/define-skill';

const { lisinopril, atorvastatin, carvedilol, levetiracetam, baclofen } = refilledTablets;

/** The refills of a long prescription that must be filled a month at a time. */
export const planLimitRefills = defineSkill({
  id: 'dispensing.plan-limit-refills',
  version: 1,
  title: 'Re-express a prescription under a plan limit',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['community', 'informatics'],
  asks: [
    {
      caption: 'Plan message',
      order:
        'Written: {drug}, {quantity}, {perDay}, {refills}. The plan pays for {limitDays} at a time, with a copay of {copay}.',
      question: 'With how many refills is it entered?',
      namesUnit: true,
    },
    {
      caption: 'Leaving mail order',
      order:
        'A {age:number}-year-old patient moves from mail order to your store, where each fill is limited to {limitDays}. The whole prescription moves: {quantity} of {drug} with {refills}. The dose is {perDay}.',
      question: 'What number of refills keeps all tablets?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'prescription' } },
    quantity: { unit: 'tablets', draw: { row: 'prescription' } },
    refills: { unit: 'refills', draw: { row: 'prescription' } },
    perDay: {
      unit: 'tablets/day',
      draw: { row: 'prescription' },
      called: 'Taken',
      names: { '1': '1 tablet a day', '2': '2 tablets a day', '3': '3 tablets a day', '4': '4 tablets a day' },
    },
    limitDays: { unit: 'days', draw: { oneOf: [30] }, called: 'Plan limit' },
  },
  extras: {
    copay: { unit: 'USD', draw: { oneOf: [5, 10, 12, 20] }, called: 'Copay' },
    age: { unit: 'years', draw: { from: 45, to: 79, by: 1 }, called: 'Age' },
  },
  rows: {
    prescription: [
      { drug: lisinopril.name, quantity: 90, perDay: 1, refills: { oneOf: [1, 2, 3] } },
      { drug: atorvastatin.name, quantity: { oneOf: [60, 90] }, perDay: 1, refills: { oneOf: [1, 2, 3] } },
      { drug: lisinopril.name, quantity: 180, perDay: 1, refills: 1 },
      { drug: carvedilol.name, quantity: 120, perDay: 2, refills: { oneOf: [1, 2, 3, 4] } },
      { drug: carvedilol.name, quantity: 180, perDay: 2, refills: { oneOf: [1, 2, 3] } },
      { drug: levetiracetam.name, quantity: 360, perDay: { oneOf: [2, 4] }, refills: 1 },
      { drug: levetiracetam.name, quantity: 360, perDay: 4, refills: { oneOf: [1, 2, 3] } },
      { drug: baclofen.name, quantity: { oneOf: [180, 270] }, perDay: 3, refills: { oneOf: [1, 2, 3] } },
    ],
  },
  steps: {
    total: {
      unit: 'tablets',
      is: 'quantity * (refills + 1)',
      says: 'Count all tablets ordered, first fill and refills.',
      called: 'Tablets in all',
    },
    perFill: {
      unit: 'tablets',
      is: 'perDay * limitDays',
      says: 'Find the tablets of one allowed fill.',
      called: 'Tablets in a fill',
    },
    fills: { unit: 'fills', is: 'floor(total / perFill)', says: 'Divide: that many fills come out.' },
    newRefills: {
      unit: 'refills',
      is: 'fills - 1',
      says: 'Take the first fill off; it is no refill.',
      called: 'Refills to enter',
    },
  },
  answer: { of: 'newRefills', round: { to: 1 }, isWhole: true, because: 'refills are counted whole' },
  realistic: ['newRefills >= 2', 'newRefills <= 11'],
  mistakes: {
    'fills-as-refills': {
      at: 'newRefills',
      is: 'fills',
      kind: 'reading',
      called: 'fills given as refills',
      headline: 'You counted the first fill as refill.',
      says: 'You gave {yours:number}, all the fills. The first of them is no refill.',
    },
    'forgot-first': {
      at: 'total',
      is: 'quantity * refills',
      kind: 'reading',
      called: 'first quantity left out',
      headline: 'You left the first quantity out.',
      says: 'You went on with {yours:number} tablets. The first {quantity} come on top, {total} in all.',
    },
    'same-refills': {
      at: 'newRefills',
      is: 'refills',
      kind: 'reading',
      called: 'written refills kept',
      headline: 'You kept the refills as written.',
      says: 'You kept {yours}. A fill is now {perFill} and no longer {quantity}, so it takes more of them.',
    },
  },
  card: [
    'Quantity times refills plus 1 is everything ordered.',
    'Tablets a day times the limit is one fill.',
    'Everything over one fill is the number of fills.',
    'Fills less 1 is the number of refills.',
  ],
  worked: { drug: carvedilol.name, quantity: 180, refills: 3, perDay: 2, limitDays: 30, answer: 11 },
  sources: ['limits of US prescription plans in community practice'],
});
