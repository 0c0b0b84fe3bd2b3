import { defineSkill } from '../../skill/define-skill';

/** How many tablets a taper in equal steps needs. */
export const taperTablets = defineSkill({
  id: 'dispensing.taper-tablets',
  version: 1,
  title: 'Tablets for a step-down taper',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Fax from the clinic',
      order:
        'predniSONE taper for a {age:number}-year-old patient: begin with {startMg} daily, go down by {stepMg} after every {daysEach}, stop after the last {daysEach} on {stepMg}. Fill it with {tabletMg} tablets.',
      question: 'How many tablets are dispensed?',
      namesUnit: true,
    },
    {
      caption: 'Label too long',
      order:
        'The stock bottle holds predniSONE tablets of {tabletMg} and costs {price}. The doctor wants each dose kept for {daysEach}. It falls in steps of {stepMg}, the first is {startMg} and the last {stepMg} a day.',
      question: 'What quantity covers the whole taper?',
    },
  ],
  givens: {
    startMg: { unit: 'mg', draw: { oneOf: [20, 30, 40, 50, 60] }, called: 'First daily dose' },
    stepMg: { unit: 'mg', draw: { oneOf: [5, 10] }, called: 'Step down' },
    daysEach: { unit: 'days', draw: { oneOf: [2, 3, 4, 5, 7] }, called: 'Each dose for' },
    tabletMg: { unit: 'mg', draw: { oneOf: [5, 10] }, called: 'A tablet' },
  },
  extras: {
    age: { unit: 'years', draw: { from: 30, to: 76, by: 1 }, called: 'Age' },
    price: { unit: 'USD', draw: { oneOf: [12, 14, 18, 22] }, called: 'Price' },
  },
  steps: {
    levels: {
      unit: 'steps',
      is: 'startMg / stepMg',
      says: 'Count the dose levels until nothing is left.',
      called: 'Dose levels',
    },
    sumOfDoses: {
      unit: 'mg',
      is: 'stepMg * levels * (levels + 1) / 2',
      says: 'Add one day of each level.',
      called: 'One day of each level',
    },
    totalMg: {
      unit: 'mg',
      is: 'sumOfDoses * daysEach / oneDay',
      says: 'Multiply by the days on each level.',
      called: 'All doses together',
    },
    tablets: { unit: 'tablets', is: 'totalMg / tabletMg', says: 'Divide by the strength of a tablet.' },
  },
  answer: { of: 'tablets', round: { to: 1 }, because: 'tablets are counted whole' },
  realistic: ['levels >= 3', 'tablets <= 200', 'tabletMg <= stepMg', 'startMg / tabletMg <= 8'],
  mistakes: {
    'one-day-each': {
      at: 'totalMg',
      is: 'sumOfDoses',
      kind: 'reading',
      called: 'one day at each level',
      headline: 'You took one day at each level.',
      says: 'You went on with {yours}, one day of each level. Every dose is kept for {daysEach}.',
    },
    'no-taper': {
      at: 'sumOfDoses',
      is: 'startMg * levels',
      kind: 'set-up',
      called: 'first dose kept throughout',
      headline: 'You kept the first dose throughout.',
      says: 'You stayed at {startMg} on all {levels:number} levels. The dose falls by {stepMg} each time.',
    },
    'start-only': {
      at: 'sumOfDoses',
      is: 'startMg',
      kind: 'set-up',
      called: 'first level only',
      headline: 'You counted the first level only.',
      says: 'You stopped after the days on {startMg}. There are {levels:number} levels down to {stepMg}.',
    },
    'missed-first': {
      at: 'sumOfDoses',
      is: 'stepMg * levels * (levels + 1) / 2 - startMg',
      kind: 'reading',
      called: 'first level left out',
      headline: 'You left the first level out.',
      says: 'You added {yours:number} mg for one day of each level. The days on {startMg} belong to it as well.',
    },
  },
  card: [
    'First dose over the step is the number of levels.',
    'Add the doses of all levels, first to last.',
    'Times the days on each level is the whole amount.',
    'Over the strength of a tablet.',
  ],
  worked: { startMg: 40, stepMg: 10, daysEach: 3, tabletMg: 10, answer: 30 },
  sources: ['community pharmacy teaching on predniSONE tapers'],
});
