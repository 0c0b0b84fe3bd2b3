import { defineSkill } from '../../skill/define-skill';

/** The smallest amount that a balance may weigh within a stated error. */
export const leastWeighableQuantity = defineSkill({
  id: 'measurement.least-weighable-quantity',
  version: 1,
  title: 'Least weighable quantity',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Compounding room',
      order:
        'The balance has a sensitivity requirement of {sensitivity}. A weighing may be off by {errorPercent} at most.',
      question: 'What is the least amount that may be weighed on it?',
    },
    {
      caption: 'New balance on trial',
      order: 'House rule: no error above {errorPercent}. Manual of the maker: sensitivity requirement {sensitivity}.',
      question: 'How many mg is the least weighable quantity?',
      namesUnit: true,
    },
  ],
  givens: {
    sensitivity: { unit: 'mg', draw: { oneOf: [1, 2, 2.5, 4, 5, 6, 8, 10] }, called: 'Sensitivity requirement' },
    errorPercent: { unit: '%', draw: { oneOf: [1, 2, 4, 5] }, called: 'Greatest error' },
  },
  steps: {
    leastWeight: {
      unit: 'mg',
      is: 'sensitivity / errorPercent * wholePercent',
      says: 'Find the amount of which the sensitivity is no more than the allowed percent.',
      called: 'Least weighable quantity',
    },
  },
  answer: { of: 'leastWeight', round: { to: 0.1 }, because: 'it comes out exactly to a tenth of a mg' },
  mistakes: {
    multiplied: {
      at: 'leastWeight',
      is: 'sensitivity * errorPercent',
      kind: 'set-up',
      called: 'multiplied the two',
      headline: 'You multiplied the two.',
      says: 'You multiplied {sensitivity} by {errorPercent}. The stricter the error, the more must be weighed, so divide.',
    },
    'percent-of-sensitivity': {
      at: 'leastWeight',
      is: 'sensitivity * errorPercent / wholePercent',
      kind: 'set-up',
      called: 'percent of the sensitivity',
      headline: 'You took the percent of the sensitivity.',
      says: 'You took {errorPercent} of {sensitivity}. It is the other way round: {sensitivity} are {errorPercent} of the amount sought.',
    },
    'no-hundred': {
      at: 'leastWeight',
      is: 'sensitivity / errorPercent',
      kind: 'arithmetic',
      called: '100 left out',
      headline: 'You left out the 100.',
      says: 'You found {yours:number}, which is one percent of the amount. The whole is 100 times as much.',
    },
    'rest-of-percent': {
      at: 'leastWeight',
      is: 'sensitivity * wholePercent / (wholePercent - errorPercent)',
      kind: 'set-up',
      called: 'rest of the percent used',
      headline: 'You divided by the rest.',
      says: 'You divided by what is left of 100% and got {yours:number}. The sensitivity belongs to the error, {errorPercent}.',
    },
  },
  facts: { balance: { called: 'Balance', says: '{sensitivity}' } },
  picture: { kind: 'balance', shows: ['sensitivity'] },
  card: [
    'The sensitivity requirement is the error that a weighing may hide.',
    'It must be no more than the allowed percent of the load.',
    'Sensitivity over percent, times 100.',
  ],
  worked: { sensitivity: 6, errorPercent: 5, answer: 120 },
  sources: [
    'UNC Pharmaceutics and Compounding Laboratory: weighing',
    'USP <1176> prescription balances: class A, 6 mg',
  ],
});
