import { refilledTablets } from '../../drugs/refilled-tablets';
import { defineSkill } from '../../skill/define-skill';

const { carvedilol, levetiracetam, baclofen, metoprolol } = refilledTablets;

/** How many tablets bring a new order to the end of a facility's cycle. */
export const ltcCycleFill = defineSkill({
  id: 'dispensing.ltc-cycle-fill',
  version: 1,
  title: 'Cycle-fill quantity',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['long-term-care'],
  asks: [
    {
      caption: 'New order in a nursing home',
      order:
        'Today is day {cycleDay:number} of a {cycleDays:number}-day cycle. A resident begins {drug} with the first dose of this day, {perDay}.',
      question: 'How many tablets last to the end of the cycle?',
      namesUnit: true,
    },
    {
      caption: 'Cycle calendar',
      order:
        'All residents are filled together every {cycleDays}. {drug}, {perDay}, is added on day {cycleDay:number}, and that day is to be covered too.',
      question: 'What quantity do you send now?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'order' } },
    cycleDays: { unit: 'days', draw: { row: 'cycle' }, called: 'Cycle' },
    cycleDay: { unit: 'days', draw: { row: 'cycle' }, called: 'Day of the cycle' },
    perDay: {
      unit: 'tablets/day',
      draw: { row: 'order' },
      called: 'Taken',
      names: { '2': '1 tablet twice daily', '3': '1 tablet 3 times daily', '4': '2 tablets twice daily' },
    },
  },
  rows: {
    cycle: [
      { cycleDays: 14, cycleDay: { from: 2, to: 13, by: 1 } },
      { cycleDays: 28, cycleDay: { from: 2, to: 27, by: 1 } },
    ],
    order: [
      { drug: carvedilol.name, perDay: 2 },
      { drug: levetiracetam.name, perDay: { oneOf: [2, 4] } },
      { drug: metoprolol.name, perDay: { oneOf: [2, 4] } },
      { drug: baclofen.name, perDay: 3 },
    ],
  },
  steps: {
    daysLeft: {
      unit: 'days',
      is: 'cycleDays - cycleDay + oneDay',
      says: 'Count the days that are left, today among them.',
      called: 'Days left',
    },
    quantity: { unit: 'tablets', is: 'daysLeft * perDay', says: 'Multiply by the tablets of a day.' },
  },
  answer: { of: 'quantity', round: { to: 1 }, because: 'tablets are counted whole' },
  realistic: ['daysLeft >= 2', 'cycleDay - oneDay != daysLeft'],
  mistakes: {
    'today-not-counted': {
      at: 'daysLeft',
      is: 'cycleDays - cycleDay',
      kind: 'set-up',
      called: 'today not counted',
      headline: 'You did not count today.',
      says: 'You counted {yours:number} days after today. The first dose is due today, so there are {daysLeft:number}.',
    },
    'full-cycle': {
      at: 'daysLeft',
      is: 'cycleDays',
      kind: 'reading',
      called: 'whole cycle filled',
      headline: 'You filled a whole cycle.',
      says: 'You filled all {cycleDays}. On day {cycleDay:number} only {daysLeft:number} of them are left.',
    },
    'days-gone': {
      at: 'daysLeft',
      is: 'cycleDay - oneDay',
      kind: 'reading',
      called: 'days already gone counted',
      headline: 'You counted the days already gone.',
      says: 'You counted the {yours:number} days before today. The tablets are for the {daysLeft:number} that are left.',
    },
    'days-only': {
      at: 'quantity',
      is: 'daysLeft',
      kind: 'unit',
      called: 'days given in place of tablets',
      headline: 'You gave days in place of tablets.',
      says: 'You gave {yours:number}, the days. The order is {perDay}.',
    },
  },
  card: [
    'Days of the cycle less the day of today, plus 1: today counts.',
    'Days left times the tablets of a day.',
    'The next cycle brings the rest.',
  ],
  worked: { drug: carvedilol.name, cycleDays: 28, cycleDay: 12, perDay: 2, answer: 34 },
  sources: ['long-term-care pharmacy practice: cycle filling'],
});
