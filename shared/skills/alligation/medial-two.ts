import { defineSkill } from '../../skill/define-skill';

/** The strength of a mixture of two alcohols: strength times amount, over the whole. */
export const medialTwo = defineSkill({
  id: 'alligation.medial-two',
  version: 1,
  title: 'Alligation medial: strength of a mixture',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'hospital', 'community'],
  asks: [
    {
      caption: 'Poured together',
      order:
        '{amountA} of {strengthA} alcohol and {amountB} of {strengthB} alcohol end up in one bottle, volumes additive.',
      question: 'What percent goes on its label?',
      namesUnit: true,
    },
    {
      caption: 'End of the shift',
      order:
        'Two leftovers of alcohol are combined for the student laboratory: the first is {strengthA} and fills {amountA}, the second is {strengthB} and fills {amountB}. Count the volumes as adding up.',
      question: 'Which strength results?',
    },
  ],
  givens: {
    strengthA: {
      unit: '%',
      draw: { oneOf: [15, 18, 20, 22, 25, 30, 35, 40, 45, 50, 70, 95] },
      called: 'First strength',
    },
    amountA: { unit: 'mL', draw: { from: 20, to: 500, by: 10 }, called: 'First amount' },
    strengthB: { unit: '%', draw: { oneOf: [10, 12, 15, 18, 20, 25, 40, 50, 60] }, called: 'Second strength' },
    amountB: { unit: 'mL', draw: { from: 20, to: 500, by: 10 }, called: 'Second amount' },
  },
  steps: {
    activeA: {
      unit: 'mL',
      is: 'strengthA / wholePercent * amountA',
      says: 'Find the pure alcohol in the first.',
      called: 'Alcohol in the first',
    },
    activeB: {
      unit: 'mL',
      is: 'strengthB / wholePercent * amountB',
      says: 'Find the pure alcohol in the second.',
      called: 'Alcohol in the second',
    },
    totalAmount: { unit: 'mL', is: 'amountA + amountB', says: 'Add the two volumes.', called: 'Whole volume' },
    mixStrength: {
      unit: '%',
      is: '(activeA + activeB) / totalAmount * wholePercent',
      says: 'Put all the alcohol over the whole volume, in percent.',
      called: 'Strength of the mixture',
    },
  },
  answer: { of: 'mixStrength', round: { to: 0.1 }, because: 'the label gives one decimal' },
  realistic: ['strengthA != strengthB', 'amountA != amountB', 'abs((strengthA + strengthB) / 2 - mixStrength) >= 0.2'],
  mistakes: {
    'plain-average': {
      at: 'mixStrength',
      is: '(strengthA + strengthB) / 2',
      kind: 'set-up',
      called: 'amounts left out',
      headline: 'You averaged the two strengths.',
      says: 'Midway between {strengthA} and {strengthB} is right for equal amounts. Here {amountA} meets {amountB}.',
    },
    added: {
      at: 'mixStrength',
      is: 'strengthA + strengthB',
      kind: 'set-up',
      called: 'strengths added',
      headline: 'You added the strengths.',
      says: 'You added {strengthA} and {strengthB}. A mixture lies between its two strengths.',
    },
    'weights-swapped': {
      at: 'mixStrength',
      is: '(strengthA * amountB + strengthB * amountA) / totalAmount',
      kind: 'reading',
      called: 'amounts exchanged',
      headline: 'You exchanged the amounts.',
      says: 'You gave {amountB} to the {strengthA} alcohol. Its own amount is {amountA}.',
    },
    'one-amount': {
      at: 'totalAmount',
      is: 'max(amountA, amountB)',
      kind: 'set-up',
      called: 'divided by one amount',
      headline: 'You divided by one amount only.',
      says: 'You put the alcohol over {yours}. The mixture fills {totalAmount}.',
    },
  },
  facts: {
    first: { called: 'First', says: '{amountA} of {strengthA}' },
    second: { called: 'Second', says: '{amountB} of {strengthB}' },
  },
  card: [
    'Strength times amount is the drug that each one brings.',
    'Add what they bring, and add the amounts.',
    'The mixture is the one over the other: it lies between the two strengths.',
  ],
  worked: { strengthA: 40, amountA: 200, strengthB: 10, amountB: 80, answer: 31.4 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, alligation medial',
  ],
});
