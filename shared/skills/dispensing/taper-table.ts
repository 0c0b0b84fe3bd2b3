import { defineSkill } from '../../skill/define-skill';

/** The tablets of a taper whose lines have their own days. */
export const taperTable = defineSkill({
  id: 'dispensing.taper-table',
  version: 1,
  title: 'Tablets for a taper written line by line',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Sig in three lines',
      order:
        'Prescription for predniSONE 5 mg: {dose1} {times1} for {days1}, then {dose2} once daily for {days2}, then {dose3} once daily for {days3}.',
      question: 'How many tablets fill it?',
      namesUnit: true,
    },
    {
      caption: 'Patient calendar',
      order:
        'You mark a calendar for someone who takes predniSONE 5 mg in falling amounts. The first {days1} get {dose1} {times1}. The {days2} after them get {dose2} each morning, and the last {days3} get {dose3} each morning.',
      question: 'What total goes into the vial?',
    },
  ],
  givens: {
    dose1: { unit: 'tablets', draw: { oneOf: [4, 5] }, called: 'First line' },
    times1: { unit: 'times/day', draw: { oneOf: [2] }, called: 'First line, how often', names: { '2': 'twice daily' } },
    days1: { unit: 'days', draw: { oneOf: [2, 3, 4, 5] }, called: 'First line, days' },
    dose2: { unit: 'tablets', draw: { oneOf: [2, 3] }, called: 'Second line' },
    days2: { unit: 'days', draw: { oneOf: [2, 3, 4, 5] }, called: 'Second line, days' },
    dose3: { unit: 'tablets', draw: { oneOf: [1] }, called: 'Third line' },
    days3: { unit: 'days', draw: { oneOf: [2, 3, 5, 7] }, called: 'Third line, days' },
  },
  steps: {
    line1: {
      unit: 'tablets',
      is: 'dose1 * times1 * days1',
      says: 'Work out the first line, with how often it is taken.',
      called: 'First line in all',
    },
    line2: {
      unit: 'tablets',
      is: 'dose2 * days2 / oneDay',
      says: 'Work out the second line, one dose a day.',
      called: 'Second line in all',
    },
    line3: {
      unit: 'tablets',
      is: 'dose3 * days3 / oneDay',
      says: 'Work out the third line, one dose a day.',
      called: 'Third line in all',
    },
    total: { unit: 'tablets', is: 'line1 + line2 + line3', says: 'Add the three lines.', called: 'Tablets in all' },
  },
  answer: { of: 'total', round: { to: 1 }, because: 'tablets are counted whole' },
  realistic: ['(dose1 + dose2 + dose3) * days1 / oneDay != total'],
  mistakes: {
    'ignored-frequency': {
      at: 'line1',
      is: 'dose1 * days1 / oneDay',
      kind: 'reading',
      called: 'first line taken once a day',
      headline: 'You took the first line once daily.',
      says: 'You counted {yours} for the first line. It says {times1}, which makes {line1}.',
    },
    'first-line-days': {
      at: 'total',
      is: '(dose1 + dose2 + dose3) * days1 / oneDay',
      kind: 'reading',
      called: 'days of the first line used for all',
      headline: 'You used the first days for all.',
      says: 'You gave every line {days1}, and each dose once a day. The second line has {days2} and the third {days3}.',
    },
    'forgot-last': {
      at: 'total',
      is: 'line1 + line2',
      kind: 'reading',
      called: 'last line left out',
      headline: 'You left the last line out.',
      says: 'You stopped at {yours}. The third line adds {line3}.',
    },
    'days-only': {
      at: 'total',
      is: 'days1 + days2 + days3',
      kind: 'unit',
      called: 'days added in place of tablets',
      headline: 'You added the days.',
      says: 'You came to {yours}, the length of the taper. The vial holds tablets: {line1} for the first line alone.',
    },
  },
  card: ['Work out each line: tablets, times a day, days.', 'Add the lines.', 'Check that no line is left out.'],
  worked: { dose1: 4, times1: 2, days1: 3, dose2: 2, days2: 4, dose3: 1, days3: 5, answer: 37 },
  sources: ['community pharmacy teaching on predniSONE tapers'],
});
