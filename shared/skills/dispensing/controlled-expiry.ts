import { scheduledDrugs } from '../../drugs/refilled-tablets';
import { defineSkill } from '../../skill/define-skill';

const { zolpidem, clonazepam, phentermine, codeine, testosterone } = scheduledDrugs;

/** The last day on which a prescription of schedule III or IV may be refilled. */
export const controlledExpiry = defineSkill({
  id: 'dispensing.controlled-expiry',
  version: 1,
  title: 'Last day a controlled prescription may be refilled',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Schedule check',
      order: 'A prescription for {drug}, schedule {schedule}, was written on {written}. Five refills are marked.',
      question: 'What is the last day for a refill under federal law?',
    },
    {
      caption: 'Old hard copy',
      order:
        'A patient brings a bottle with refills left. The drug is {drug} (schedule {schedule}), and the hard copy in the file is dated {written}.',
      question: 'Up to which date does the federal rule let you fill it?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'product' } },
    schedule: { kind: 'word', draw: { row: 'product' } },
    written: { unit: 'date', draw: { from: '2026-01-01', to: '2027-12-31', by: 1 } },
    months: { unit: 'months', draw: { oneOf: [6] }, hidden: true, called: 'Valid for' },
  },
  rows: {
    product: [
      { drug: zolpidem.name, schedule: 'IV' },
      { drug: clonazepam.name, schedule: 'IV' },
      { drug: phentermine.name, schedule: 'IV' },
      { drug: codeine.name, schedule: 'III' },
      { drug: testosterone.name, schedule: 'III' },
    ],
  },
  steps: {
    last: {
      unit: 'date',
      is: 'addMonths(written, months)',
      says: 'Go six months on to the same day number, or to the last day of a shorter month.',
      called: 'Last day',
    },
  },
  answer: { of: 'last', kind: 'date', because: 'after that day no refill is allowed, even where some are left' },
  mistakes: {
    'from-30-day-months': {
      at: 'last',
      is: 'written + 180',
      kind: 'set-up',
      called: 'months of 30 days',
      headline: 'You counted months of 30 days.',
      says: 'You counted 180 days on to {yours}. Calendar months run from {written} to the same day number.',
    },
    'five-months': {
      at: 'last',
      is: 'addMonths(written, 5)',
      kind: 'reading',
      called: 'refills counted as months',
      headline: 'You counted the refills as months.',
      says: 'You went five months on from {written}. The five refills must fall within six months.',
    },
    'a-year': {
      at: 'last',
      is: 'addMonths(written, 12)',
      kind: 'reading',
      called: 'one-year rule of other drugs',
      headline: 'You used the one-year rule.',
      says: 'You came to {yours}, a year after it was written. For schedule {schedule} it is six months.',
    },
  },
  card: [
    'Schedule III and IV: at most five refills, within six months of the date written.',
    'Six calendar months on is the same day number.',
    'A shorter month ends on its own last day.',
    'State law may be stricter.',
  ],
  worked: { drug: zolpidem.name, schedule: 'IV', written: '2026-01-15', months: 6, answer: '2026-07-15' },
  sources: ['21 CFR 1306.22: refilling of prescriptions for schedule III and IV'],
  review: ['federal rule for schedule III and IV; states may be stricter'],
});
