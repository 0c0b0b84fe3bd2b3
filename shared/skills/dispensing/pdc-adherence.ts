import { refilledTablets } from '../../drugs/refilled-tablets';
import { defineSkill } from '../../skill/define-skill';

const { lisinopril, atorvastatin } = refilledTablets;

/** The part of a period that fills without overlap cover. */
export const pdcAdherence = defineSkill({
  id: 'dispensing.pdc-adherence',
  version: 1,
  title: 'Proportion of days covered',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['community', 'informatics'],
  asks: [
    {
      caption: 'Quality report',
      order:
        'A report follows {drug} over {period}. In that time there were {fills}, each for {daysSupply}, none before the last was used up. The copay was {copay} each time.',
      question: 'What proportion of days was covered, in percent?',
      namesUnit: true,
    },
    {
      caption: 'Adherence call',
      order:
        'Before you call a {age:number}-year-old patient, look at the profile. Pickups of {drug}: {fills}, {daysSupply} at a time and never early. Days under review: {period:number}.',
      question: 'How much of that time had tablets on hand?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: [lisinopril.name, atorvastatin.name, 'metFORMIN 500 mg'] } },
    fills: { unit: 'fills', draw: { oneOf: [2, 3, 4, 5, 6, 10] }, called: 'Fills' },
    daysSupply: { unit: 'days', draw: { oneOf: [28, 30, 60, 90] }, called: 'Each fill' },
    period: { unit: 'days', draw: { oneOf: [90, 120, 180, 270, 360, 365] }, called: 'Period' },
  },
  extras: {
    copay: { unit: 'USD', draw: { oneOf: [4, 10, 15, 20] }, called: 'Copay' },
    age: { unit: 'years', draw: { from: 45, to: 79, by: 1 }, called: 'Age' },
  },
  steps: {
    covered: {
      unit: 'days',
      is: 'min(fills * daysSupply, period)',
      says: 'Count the days with tablets on hand, never more than the period.',
      called: 'Days covered',
    },
    pdc: {
      unit: '%',
      is: 'covered / period * wholePercent',
      says: 'Divide by the days of the period and give it in percent.',
      called: 'Proportion of days covered',
    },
  },
  answer: { of: 'pdc', round: { to: 0.1 }, because: 'it is compared with the usual goal of 80%' },
  realistic: ['pdc >= 40', 'pdc < 100', 'pdc != 50'],
  mistakes: {
    'fills-only': {
      at: 'covered',
      is: '(fills - 1) * daysSupply',
      kind: 'reading',
      called: 'refills counted alone',
      headline: 'You counted the refills only.',
      says: 'You came to {yours:number} days. The first of the {fills} covers days as well.',
    },
    gap: {
      at: 'pdc',
      is: 'wholePercent - covered / period * wholePercent',
      kind: 'set-up',
      called: 'uncovered days given',
      headline: 'You gave the days not covered.',
      says: 'The gap is {yours}. Covered were {covered} of {period:number}.',
    },
    inverted: {
      at: 'pdc',
      is: 'period / covered * wholePercent',
      kind: 'set-up',
      called: 'ratio upside down',
      headline: 'You turned the ratio over.',
      says: 'You divided {period} by {covered}. Covered days go on top.',
    },
    fraction: {
      at: 'pdc',
      is: 'covered / period',
      kind: 'unit',
      called: 'left as a fraction',
      headline: 'You left it as a fraction.',
      says: 'As a fraction it is {yours:number}. In percent that is 100 times as much, for {covered} of {period:number}.',
    },
  },
  card: [
    "Fills times days' supply is the days covered, at most the period.",
    'Covered days over the period, times 100.',
    'The usual goal is 80% or more.',
  ],
  worked: { fills: 5, daysSupply: 30, period: 180, answer: 83.3 },
  sources: ['Pharmacy Quality Alliance, measures of the proportion of days covered'],
});
