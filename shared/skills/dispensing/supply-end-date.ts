import { refilledTablets } from '../../drugs/refilled-tablets';
import { defineSkill } from '../../skill/define-skill';

const { lisinopril, atorvastatin, carvedilol, metoprolol } = refilledTablets;

/** The day on which a prescription is used up when every refill is on time. */
export const supplyEndDate = defineSkill({
  id: 'dispensing.supply-end-date',
  version: 1,
  title: 'When do all the refills run out?',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['community'],
  asks: [
    {
      caption: 'Renewal reminder',
      order:
        '{drug}, {daysSupply} a fill. First fill {filled}, {refills} to follow, all on time. A new prescription must be there when everything is used up.',
      question: 'For which date is it needed?',
    },
    {
      caption: 'Prior authorization',
      order:
        'The insurer approves {drug} for as long as the prescription can run. It starts on {filled}; each fill covers {daysSupply}. Refills allowed: {refills:number}.',
      question: 'On what date is nothing left?',
    },
  ],
  givens: {
    drug: {
      kind: 'word',
      draw: { oneOf: [lisinopril.name, atorvastatin.name, carvedilol.name, metoprolol.name] },
    },
    filled: { unit: 'date', draw: { from: '2026-01-01', to: '2027-12-31', by: 1 } },
    daysSupply: { unit: 'days', draw: { oneOf: [28, 30, 60, 84, 90] }, called: 'A fill' },
    refills: { unit: 'refills', draw: { oneOf: [1, 2, 3, 5, 11] } },
  },
  steps: {
    fills: { unit: 'fills', is: 'refills + 1', says: 'Add the first fill to the refills.' },
    totalDays: {
      unit: 'days',
      is: 'fills * daysSupply',
      says: 'Multiply by the days of a fill.',
      called: 'Days in all',
    },
    runOut: {
      unit: 'date',
      is: 'filled + totalDays',
      says: 'Count on from the first fill.',
      called: 'Nothing left on',
    },
  },
  answer: { of: 'runOut', kind: 'date', because: 'it is the first day without supply' },
  realistic: ['totalDays <= 365', 'addMonths(filled, fills) != runOut'],
  mistakes: {
    'forgot-first': {
      at: 'totalDays',
      is: 'refills * daysSupply',
      kind: 'reading',
      called: 'first fill left out',
      headline: 'You left the first fill out.',
      says: 'You counted {yours:number} days, those of the refills alone. With the first fill there are {totalDays}.',
    },
    'one-day-short': {
      at: 'runOut',
      is: 'filled + totalDays - 1',
      kind: 'set-up',
      called: 'last covered day given',
      headline: 'You gave the last covered day.',
      says: 'On {yours} there is still supply. The first day without it comes {totalDays} after {filled}.',
    },
    months: {
      at: 'runOut',
      is: 'addMonths(filled, fills)',
      kind: 'reading',
      called: 'a month counted for each fill',
      headline: 'You counted a month for each fill.',
      says: 'You went from {filled} to {yours}. A fill covers {daysSupply}, whatever the month.',
    },
  },
  card: [
    'Refills plus 1 is the number of fills.',
    'Fills times the days of a fill are the days in all.',
    'Count them on from the first fill.',
  ],
  worked: { drug: lisinopril.name, filled: '2026-01-15', daysSupply: 30, refills: 5, answer: '2026-07-14' },
  sources: ['community pharmacy practice: renewals'],
});
