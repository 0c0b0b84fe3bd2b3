import { defineSkill } from '../../skill/define-skill';

/** The least that a balance may weigh within the error allowed. */
export const smallestMeasurable = defineSkill({
  id: 'fundamentals.smallest-measurable',
  version: 1,
  title: 'Smallest amount a device can measure',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Balance plate',
      order:
        'Sensitivity requirement {sensitivity}, capacity {capacity}. Your procedure allows an error of {allowedError}.',
      question: 'What is the smallest amount you may weigh on it?',
    },
    {
      caption: 'Before weighing',
      order:
        'An error of more than {allowedError} is not accepted in this lab. The balance takes up to {capacity} and moves one division for {sensitivity}.',
      question: 'What is the least amount, in mg, that it may weigh?',
      namesUnit: true,
    },
  ],
  givens: {
    sensitivity: { unit: 'mg', draw: { oneOf: [1, 2, 4, 5, 6, 8, 10] }, called: 'Sensitivity' },
    allowedError: { unit: '%', draw: { oneOf: [2, 2.5, 4, 5] }, called: 'Error allowed' },
  },
  extras: { capacity: { unit: 'g', draw: { oneOf: [60, 120, 200] }, called: 'Capacity' } },
  steps: {
    fraction: {
      unit: '',
      is: 'allowedError / wholePercent',
      says: 'Write the allowed error as a part of one.',
      called: 'Error as a part of one',
    },
    smallest: {
      unit: 'mg',
      is: 'sensitivity / fraction',
      says: 'The sensitivity may be no more than that part of the amount: divide.',
      called: 'Smallest amount',
    },
  },
  answer: { of: 'smallest', round: { to: 1, mode: 'up' }, because: 'below the limit the error would be too large' },
  mistakes: {
    multiplied: {
      at: 'smallest',
      is: 'sensitivity * allowedError',
      kind: 'set-up',
      called: 'multiplied by the percent',
      headline: 'You multiplied by the percent.',
      says: 'You multiplied {sensitivity:number} by {allowedError:number}. Divide: the smaller the error allowed, the more must be weighed.',
    },
    'no-percent': {
      at: 'fraction',
      is: 'allowedError',
      kind: 'arithmetic',
      called: 'percent not divided by 100',
      headline: 'You left out the hundred.',
      says: 'You divided by {allowedError:number}. {allowedError} is {fraction:number}.',
    },
    'part-of-it': {
      at: 'smallest',
      is: 'sensitivity * fraction',
      kind: 'set-up',
      called: 'percent of the sensitivity',
      headline: 'You took a part of the sensitivity.',
      says: 'You took {allowedError} of {sensitivity}. It is the other way: {sensitivity} is {allowedError} of the amount.',
    },
  },
  picture: { kind: 'balance', shows: ['sensitivity'] },
  card: [
    'The sensitivity is the error that cannot be seen.',
    'It may be at most the allowed percent of what is weighed.',
    'Divide the sensitivity by the allowed error as a part of one.',
    'Round up, never down.',
  ],
  worked: { sensitivity: 6, allowedError: 5, answer: 120 },
  sources: ['Ansel, Pharmaceutical Calculations, chapter 3: least weighable quantity'],
});
