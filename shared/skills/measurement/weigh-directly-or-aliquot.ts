import { defineSkill } from '../../skill/define-skill';

/** Whether an amount may be weighed directly within the allowed error. */
export const weighDirectlyOrAliquot = defineSkill({
  id: 'measurement.weigh-directly-or-aliquot',
  version: 1,
  title: 'Weigh directly or use an aliquot?',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Before weighing',
      order:
        'The formula takes {needed} of a drug. At most {allowedError} of error is allowed, and the sensitivity requirement of your balance is {sensitivity}.',
      question: 'How do you go on?',
    },
    {
      caption: 'At the student bench',
      order:
        'A prescription needs {needed} of drug, and the balance has a sensitivity requirement of {sensitivity}. The instructor reminds the class that a weighing must be within {allowedError}.',
      question: 'What does a careful student do?',
    },
  ],
  givens: {
    sensitivity: { unit: 'mg', draw: { oneOf: [1, 2, 4, 5, 6, 10] }, called: 'Sensitivity requirement' },
    needed: { unit: 'mg', draw: { from: 5, to: 400, by: 5 }, called: 'Needed' },
  },
  constants: {
    allowedError: {
      value: 5,
      unit: '%',
      says: 'a weighing may be off by a twentieth',
      source: 'USP <1176> and compounding textbooks: 5% is the usual limit',
    },
  },
  steps: {
    leastWeight: {
      unit: 'mg',
      is: 'sensitivity / allowedError * wholePercent',
      says: 'Find the least weighable quantity.',
      called: 'Least weighable quantity',
    },
    surplus: {
      unit: 'mg',
      is: 'needed - leastWeight',
      says: 'Compare the amount with it.',
      called: 'Above the least',
    },
  },
  answer: {
    of: 'surplus',
    kind: 'choice',
    choices: {
      weigh: { when: 'surplus >= 0', says: 'Weigh it directly' },
      aliquot: { when: 'surplus < 0', says: 'Use the aliquot method' },
    },
    because: 'the least weighable quantity itself may be weighed, anything less may not',
  },
  realistic: ['abs(surplus) <= 120'],
  mistakes: {
    'sensitivity-as-least': {
      at: 'leastWeight',
      is: 'sensitivity',
      kind: 'reading',
      called: 'sensitivity taken as the least',
      headline: 'You compared with the sensitivity.',
      says: 'You compared {needed} with {sensitivity}. That is the error; the least to weigh is {leastWeight}.',
    },
    'one-percent': {
      at: 'leastWeight',
      is: 'sensitivity * 100',
      kind: 'reading',
      called: '1% error used',
      headline: 'You allowed 1% only.',
      says: 'You came to {yours} as the least, which fits an error of 1%. With {allowedError} it is {leastWeight}.',
    },
    twice: {
      at: 'leastWeight',
      is: 'sensitivity * 2',
      kind: 'set-up',
      called: 'sensitivity doubled',
      headline: 'You doubled the sensitivity.',
      says: 'You compared with {yours}, twice the sensitivity. At {allowedError} it has to be twenty times, {leastWeight}.',
    },
  },
  facts: { balance: { called: 'Balance', says: '{sensitivity}' } },
  picture: { kind: 'balance', shows: ['sensitivity'] },
  card: [
    'Sensitivity over the allowed percent, times 100: least weighable quantity.',
    'At 5% that is twenty times the sensitivity.',
    'As much or more is weighed; less goes by the aliquot method.',
  ],
  worked: { sensitivity: 6, needed: 90, answer: 'aliquot' },
  sources: [
    'UNC Pharmaceutics and Compounding Laboratory: weighing',
    'USP <1176> prescription balances: class A, 6 mg',
  ],
});
