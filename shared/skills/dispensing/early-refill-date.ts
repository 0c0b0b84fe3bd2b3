import { refilledTablets } from '../../drugs/refilled-tablets';
import { defineSkill } from '../../skill/define-skill';

const { lisinopril, atorvastatin, carvedilol, levetiracetam } = refilledTablets;

/** The first day on which a plan pays for the next fill. */
export const earlyRefillDate = defineSkill({
  id: 'dispensing.early-refill-date',
  version: 1,
  title: 'First date a plan pays the refill',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'informatics'],
  asks: [
    {
      caption: 'Refill too soon',
      order:
        'A claim for {drug} was refused. The last fill, {daysSupply}, was on {filled}. The plan pays again once {percentUsed} of the supply has been used.',
      question: 'On which date can you send the claim again?',
    },
    {
      caption: 'Plan rules',
      order:
        'The rules of a plan say that {percentUsed} must be used up before a refill. {filled}: {drug} picked up, enough for {daysSupply}.',
      question: 'What is the earliest paid refill date?',
    },
  ],
  givens: {
    drug: {
      kind: 'word',
      draw: { oneOf: [lisinopril.name, atorvastatin.name, carvedilol.name, levetiracetam.name] },
    },
    filled: { unit: 'date', draw: { from: '2026-01-01', to: '2027-12-31', by: 1 } },
    daysSupply: { unit: 'days', draw: { oneOf: [14, 21, 28, 30, 60, 84, 90] }, called: "Days' supply" },
    percentUsed: { unit: '%', draw: { oneOf: [75, 80, 85, 90] }, called: 'To be used' },
  },
  steps: {
    mustUse: {
      unit: 'days',
      is: 'ceil(daysSupply * percentUsed / wholePercent)',
      says: 'Take the percent of the supply; a part of a day counts as a whole one.',
      called: 'Days that must pass',
    },
    date: { unit: 'date', is: 'filled + mustUse', says: 'Count on from the fill date.', called: 'First paid date' },
  },
  answer: { of: 'date', kind: 'date', because: 'the plan pays from the first day on which the percent is reached' },
  mistakes: {
    'percent-left': {
      at: 'mustUse',
      is: 'ceil(daysSupply * (wholePercent - percentUsed) / wholePercent)',
      kind: 'reading',
      called: 'percent that is left',
      headline: 'You used the percent that is left.',
      says: 'You counted {yours} from {filled}. {percentUsed} must be used, which is {mustUse}.',
    },
    'run-out': {
      at: 'mustUse',
      is: 'daysSupply',
      kind: 'reading',
      called: 'waited for the whole supply',
      headline: 'You waited for the whole supply.',
      says: 'You counted all {daysSupply}. The plan pays after {mustUse}.',
    },
    'one-day-early': {
      at: 'date',
      is: 'filled + mustUse - 1',
      kind: 'set-up',
      called: 'one day early',
      headline: 'You are one day early.',
      says: 'On {yours} the fill day itself was counted as used. {mustUse} must have passed since {filled}.',
    },
    'percent-as-days': {
      at: 'mustUse',
      is: 'percentUsed',
      kind: 'unit',
      called: 'percent taken as days',
      headline: 'You took the percent for days.',
      says: 'You counted {percentUsed:number} days. It is {percentUsed} of {daysSupply}.',
    },
  },
  card: [
    "Percent of the days' supply gives the days that must pass.",
    'A part of a day counts as a whole day.',
    'Count on from the fill date.',
  ],
  worked: { drug: lisinopril.name, filled: '2026-01-15', daysSupply: 30, percentUsed: 85, answer: '2026-02-10' },
  sources: ['refill-too-soon rules of US prescription plans'],
});
