import { defineSkill } from '../../skill/define-skill';

/** The greatest percent error of a weighing. */
export const weighingPercentError = defineSkill({
  id: 'measurement.weighing-percent-error',
  version: 1,
  title: 'Percent error of a weighing',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Batch record',
      order: 'You weigh {weighed} of a powder on a balance with a sensitivity requirement of {sensitivity}.',
      question: 'By what percent can the weighing be off?',
      namesUnit: true,
    },
    {
      caption: 'Question of an inspector',
      order:
        'The pointer of the balance does not move for less than {sensitivity}. It was used for {weighed} of a drug.',
      question: 'How large is the greatest error of that amount?',
    },
  ],
  givens: {
    sensitivity: { unit: 'mg', draw: { oneOf: [1, 2, 4, 5, 6, 10] }, called: 'Sensitivity requirement' },
    weighed: { unit: 'mg', draw: { from: 20, to: 900, by: 10 }, called: 'Weighed' },
  },
  steps: {
    percentError: {
      unit: '%',
      is: 'sensitivity / weighed * wholePercent',
      says: 'Take the hidden error as a share of what is weighed.',
      called: 'Greatest error',
    },
  },
  answer: { of: 'percentError', round: { to: 0.1 }, because: 'errors are stated with one decimal' },
  realistic: ['percentError <= 30', 'percentError >= 0.3', 'weighed <= 80 or weighed >= 120'],
  mistakes: {
    inverted: {
      at: 'percentError',
      is: 'weighed / sensitivity',
      kind: 'set-up',
      called: 'fraction upside down',
      headline: 'You turned the fraction over.',
      says: 'You divided {weighed} by {sensitivity}. The error goes on top and the amount below.',
    },
    'no-hundred': {
      at: 'percentError',
      is: 'sensitivity / weighed',
      kind: 'arithmetic',
      called: 'left as a fraction',
      headline: 'You left it as a fraction.',
      says: 'You found {yours:number}, a share of one. In percent that is {percentError}.',
    },
    remaining: {
      at: 'percentError',
      is: 'wholePercent - sensitivity / weighed * wholePercent',
      kind: 'reading',
      called: 'right part given',
      headline: 'You gave the part that is right.',
      says: 'You came to {yours}. The question is about the error, {sensitivity} in {weighed}.',
    },
    multiplied: {
      at: 'percentError',
      is: 'sensitivity * weighed / wholePercent',
      kind: 'set-up',
      called: 'multiplied the two',
      headline: 'You multiplied the two.',
      says: 'You multiplied {sensitivity} by {weighed}. More on the pan means a smaller error, so divide.',
    },
  },
  facts: { load: { called: 'On the pan', says: '{weighed}' } },
  picture: { kind: 'balance', shows: ['sensitivity', 'weighed'] },
  card: [
    'The sensitivity requirement is the error that can hide.',
    'Divide it by the amount weighed.',
    'Times 100 it is a percent; 5% is the usual limit.',
  ],
  worked: { sensitivity: 6, weighed: 50, answer: 12 },
  sources: ['UNC Pharmaceutics and Compounding Laboratory: weighing'],
});
