import { opioids } from '../../drugs/equivalent-doses';
import { defineSkill } from '../../skill/define-skill';

const { morphineOral, hydromorphoneOral, oxycodoneOral, hydromorphoneInjected, morphineInjected } = opioids;

/** The daily dose of another opioid: equal by the table, then reduced for incomplete cross-tolerance. */
export const opioidRotation = defineSkill({
  id: 'dosage.opioid-rotation',
  version: 1,
  title: 'Opioid rotation',
  level: 4,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Palliative care consult',
      order:
        'Pain {pain:number} of 10 on {dailyDose} of {present}. The team rotates to {next}. Your table: {fromEq} of the first equal {toEq} of the second. Take off {reduction} for incomplete cross-tolerance.',
      question: 'Which daily dose do you propose?',
    },
    {
      caption: 'Rotation form',
      order:
        'The patient uses {dailyDose} of {present}, table value {fromEq}. Ordered instead is {next}, table value {toEq}. The policy of the hospital subtracts {reduction}.',
      question: 'Which total for a day comes out?',
    },
  ],
  givens: {
    present: { kind: 'word', draw: { row: 'pair' } },
    next: { kind: 'word', draw: { row: 'pair' } },
    dailyDose: { unit: 'mg/day', draw: { row: 'pair' }, called: 'Present opioid' },
    fromEq: { unit: 'mg', draw: { row: 'pair' }, called: 'Table, present opioid' },
    toEq: { unit: 'mg', draw: { row: 'pair' }, called: 'Table, new opioid' },
    reduction: { unit: '%', draw: { oneOf: [25, 30, 33, 40] } },
  },
  extras: { pain: { unit: '', draw: { from: 3, to: 8, by: 1 } } },
  rows: {
    pair: [
      {
        present: morphineOral.name,
        next: hydromorphoneOral.name,
        dailyDose: { oneOf: [60, 90, 120, 180, 200] },
        fromEq: 25,
        toEq: 5,
      },
      {
        present: morphineOral.name,
        next: oxycodoneOral.name,
        dailyDose: { oneOf: [60, 90, 120, 180] },
        fromEq: 25,
        toEq: 20,
      },
      {
        present: oxycodoneOral.name,
        next: morphineOral.name,
        dailyDose: { oneOf: [40, 60, 80, 120] },
        fromEq: 20,
        toEq: 25,
      },
      {
        present: hydromorphoneInjected.name,
        next: morphineInjected.name,
        dailyDose: { oneOf: [6, 9, 12, 15] },
        fromEq: 1.5,
        toEq: 10,
      },
    ],
  },
  steps: {
    equivalent: {
      unit: 'mg/day',
      is: 'dailyDose / fromEq * toEq',
      says: 'Find the dose that the table calls equal.',
      called: 'Equal daily dose',
    },
    newDose: {
      unit: 'mg/day',
      is: 'equivalent * (wholePercent - reduction) / wholePercent',
      says: 'Keep what the reduction leaves.',
      called: 'New daily dose',
    },
  },
  answer: { of: 'newDose', round: { to: 0.1 }, forOne: 'day', because: 'the prescriber rounds to a product afterward' },
  realistic: ['newDose >= 1.5', 'newDose <= 300'],
  mistakes: {
    'no-reduction': {
      at: 'newDose',
      is: 'equivalent',
      kind: 'set-up',
      called: 'reduction left out',
      headline: 'You left the reduction out.',
      says: 'You stopped at {equivalent}, equal by the table. A patient is less used to the new opioid, so {reduction} comes off.',
    },
    inverted: {
      at: 'equivalent',
      is: 'dailyDose * fromEq / toEq',
      kind: 'set-up',
      called: 'table upside down',
      headline: 'You turned the table over.',
      says: 'You multiplied {dailyDose:number} by {fromEq:number} and divided by {toEq:number}. The table says that {fromEq} equal {toEq}.',
    },
    'kept-the-reduction': {
      at: 'newDose',
      is: 'equivalent * reduction / wholePercent',
      kind: 'reading',
      called: 'reduction kept',
      headline: 'You kept what comes off.',
      says: 'You gave {yours}, the {reduction} that is taken off. The rest is the dose.',
    },
    raised: {
      at: 'newDose',
      is: 'equivalent * (wholePercent + reduction) / wholePercent',
      kind: 'set-up',
      called: 'dose raised',
      headline: 'You raised the dose.',
      says: 'You added {reduction} to {equivalent} and came to {yours}. The first dose of a new opioid is made smaller.',
    },
  },
  facts: { table: { called: 'Equal doses', says: '{fromEq} and {toEq}' } },
  card: [
    'Add up the present opioid for 24 hours.',
    'Divide by its table value and multiply by that of the new one.',
    'Take off the reduction for incomplete cross-tolerance.',
    'Tables differ: use the one that your site has agreed on.',
  ],
  worked: {
    present: morphineOral.name,
    next: hydromorphoneOral.name,
    dailyDose: 120,
    fromEq: 25,
    toEq: 5,
    reduction: 25,
    answer: 18,
  },
  sources: ['equianalgesic tables of palliative care teaching', 'NAPLEX calculation reviews'],
  review: ['table values differ (oral morphine 25 or 30 mg, HYDROmorphone 5 or 7.5 mg, injected 1.5 or 2 mg)'],
});
