import { defineSkill } from '../../skill/define-skill';

/** Whether a re-timed rate stays within what a hospital lets its staff change. */
export const rateChangePercent = defineSkill({
  id: 'iv-flow.rate-change-percent',
  version: 1,
  title: 'Is the re-timed rate within 25%',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Policy check',
      order:
        'An infusion ordered at {originalRate} was hung {hungFor} ago and is off schedule: {remainingVolume} in {remainingTime} would end it on time. Staff may re-time by up to {policyLimit} of the ordered rate.',
      question: 'What does the policy say here?',
    },
    {
      caption: 'Question from the ward',
      order:
        'Beyond a change of {policyLimit} the prescriber decides. There are {remainingTime} and {remainingVolume} to go after {hungFor}, and the label says {originalRate}.',
      question: 'How is the new rate handled?',
    },
  ],
  givens: {
    originalRate: { unit: 'mL/h', draw: { from: 50, to: 150, by: 5 }, called: 'Ordered rate' },
    remainingVolume: { unit: 'mL', draw: { from: 150, to: 900, by: 25 }, called: 'Left' },
    remainingTime: { unit: 'h', draw: { oneOf: [2, 3, 4, 5, 6] }, called: 'Time left' },
  },
  extras: { hungFor: { unit: 'h', draw: { oneOf: [2, 3, 4, 5] }, called: 'Running for' } },
  constants: {
    policyLimit: {
      value: 25,
      unit: '%',
      says: 'the policy allows a quarter of the ordered rate',
      source: 'nursing dosage textbooks: re-timing an IV',
    },
  },
  steps: {
    newRate: { unit: 'mL/h', is: 'remainingVolume / remainingTime', says: 'Find the rate that is needed now.' },
    percentChange: {
      unit: '%',
      is: '(newRate - originalRate) / originalRate * wholePercent',
      says: 'Compare the difference with the ordered rate.',
      called: 'Change',
    },
  },
  answer: {
    of: 'percentChange',
    kind: 'choice',
    choices: {
      adjust: {
        when: 'percentChange >= 0 - policyLimit and percentChange <= policyLimit',
        says: 'Within the limit: re-time the infusion',
      },
      call: {
        when: 'percentChange < 0 - policyLimit or percentChange > policyLimit',
        says: 'Outside the limit: call the prescriber',
      },
    },
    because: 'the limit is counted from the ordered rate, up and down',
  },
  realistic: [
    'newRate <= 200',
    'newRate >= 25',
    'abs(percentChange) >= 12',
    'abs(percentChange) <= 40',
    'abs(percentChange) != 25',
  ],
  mistakes: {
    'over-new': {
      at: 'percentChange',
      is: '(newRate - originalRate) / newRate * wholePercent',
      kind: 'set-up',
      called: 'divided by the new rate',
      headline: 'You divided by the new rate.',
      says: 'You compared the change with {newRate} and got {yours}. The policy counts from {originalRate}: {percentChange}.',
    },
    'plain-difference': {
      at: 'percentChange',
      is: 'newRate - originalRate',
      kind: 'unit',
      called: 'mL/h read as percent',
      headline: 'You read mL/h as a percent.',
      says: 'The difference is {yours}. As a share of {originalRate} it is {percentChange}.',
    },
    ratio: {
      at: 'percentChange',
      is: 'newRate / originalRate * wholePercent',
      kind: 'set-up',
      called: 'new rate as percent of the old',
      headline: 'You gave the whole new rate.',
      says: 'You came to {yours} of the ordered rate. The change is what differs from 100%: {percentChange}.',
    },
  },
  facts: { rest: { called: 'Still to run', says: '{remainingVolume} in {remainingTime}' } },
  picture: { kind: 'pump', shows: ['originalRate'] },
  card: [
    'Volume left over hours left is the rate needed now.',
    'Subtract the ordered rate; the sign shows the direction.',
    'Divide by the ordered rate, times 100.',
    'Compare the size with the limit, up and down alike.',
  ],
  worked: { originalRate: 100, remainingVolume: 600, remainingTime: 4, answer: 'call' },
  sources: ['nursing dosage textbooks: re-timing an IV with percent variation'],
  review: ['the 25% of the policy; hospitals differ'],
});
