import { defineSkill } from '../../skill/define-skill';

/** The day on which the tablets of a fill are used up and the next fill is due. */
export const nextRefillDate = defineSkill({
  id: 'dispensing.next-refill-date',
  version: 1,
  title: 'Next refill due',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Refill reminder',
      order:
        'A patient picked up {quantity} of {drug} on {filled} and starts them the same day. The label says {perDay}.',
      question: 'On which date is the next fill due?',
    },
    {
      caption: 'Prescription profile',
      order: '{drug}: {quantity}, {perDay}. Filled on {filled}, which counts as the first day.',
      question: 'What is the first day without tablets?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: ['metFORMIN 500 mg', 'carvedilol 6.25 mg', 'gabapentin 600 mg'] } },
    filled: { unit: 'date', draw: { from: '2026-01-01', to: '2027-12-31', by: 1 } },
    quantity: { unit: 'tablets', draw: { oneOf: [14, 21, 28, 30, 56, 60, 84, 90, 120, 180] } },
    perDay: { unit: 'tablets/day', draw: { oneOf: [2, 3, 4] }, called: 'Taken' },
  },
  steps: {
    days: {
      unit: 'days',
      is: 'floor(quantity / perDay)',
      says: 'Divide the tablets by those of a day: whole days.',
      called: "Days' supply",
    },
    due: { unit: 'date', is: 'filled + days', says: 'Count on from the fill date.', called: 'Next fill due' },
  },
  answer: { of: 'due', kind: 'date', because: 'the fill date is the first day of the supply' },
  realistic: ['days >= 7', 'addMonths(filled, 1) != due'],
  mistakes: {
    'one-day-short': {
      at: 'due',
      is: 'filled + days - 1',
      kind: 'set-up',
      called: 'last covered day given',
      headline: 'You gave the last covered day.',
      says: 'On {yours} there are still tablets for the day. The next fill is due the day after.',
    },
    'month-later': {
      at: 'due',
      is: 'addMonths(filled, 1)',
      kind: 'set-up',
      called: 'same day next month',
      headline: 'You went one month on.',
      says: 'You took the same day of the next month. The tablets last {days}.',
    },
    'ignored-frequency': {
      at: 'days',
      is: 'quantity',
      kind: 'reading',
      called: 'one tablet a day assumed',
      headline: 'You counted one tablet a day.',
      says: 'You took {quantity:number} days for {quantity}. The label says {perDay}.',
    },
    'one-day-long': {
      at: 'due',
      is: 'filled + days + 1',
      kind: 'set-up',
      called: 'fill date not counted',
      headline: 'You began one day late.',
      says: 'You counted the {days} from the day after {filled}. The fill date is the first of them.',
    },
  },
  card: [
    'Tablets over tablets a day is the supply in whole days.',
    'The fill date is the first day.',
    'Fill date plus the days is the first day without tablets.',
  ],
  worked: { filled: '2026-01-15', quantity: 60, perDay: 2, answer: '2026-02-14' },
  sources: ['community pharmacy practice: refill due dates'],
});
