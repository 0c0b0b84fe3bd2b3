import { defineSkill } from '../../skill/define-skill';

/** A time with am or pm, on the 24-hour clock. */
export const time12To24 = defineSkill({
  id: 'fundamentals.time-12-to-24',
  version: 1,
  title: '12-hour clock to 24-hour clock',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['hospital', 'long-term-care', 'sterile-products'],
  asks: [
    {
      caption: 'Telephone order',
      order: 'The caller wants the next dose at {hour:number}:{minute} {half}.',
      question: 'Which time goes on the medication record?',
    },
    {
      caption: 'Preparation log',
      order: 'Your watch shows {hour:number}:{minute} {half} when the batch is finished. The log takes four digits.',
      question: 'What do you enter on the 24-hour clock?',
    },
  ],
  givens: {
    hour: { unit: 'h', draw: { from: 1, to: 12, by: 1 }, called: 'Hour' },
    minute: { unit: 'min', draw: { from: 0, to: 55, by: 5 }, codec: 'two-digits', called: 'Minute' },
    half: { kind: 'word', draw: { row: 'halves' }, called: 'Half of the day' },
    isPm: { unit: '', draw: { row: 'halves' }, hidden: true },
  },
  constants: {
    halfDay: { value: 12, unit: 'h', says: '12 h from midnight to noon', source: 'the 12-hour clock' },
  },
  rows: {
    halves: [
      { half: 'am', isPm: 0 },
      { half: 'pm', isPm: 1 },
    ],
  },
  steps: {
    baseHour: {
      unit: 'h',
      is: 'hour - halfDay * floor(hour / halfDay)',
      says: 'Take the hour as it stands; a 12 counts as 0.',
      called: 'Hour since midnight or noon',
    },
    hour24: {
      unit: 'h',
      is: 'baseHour + halfDay * isPm',
      says: 'Add 12 in the afternoon and evening.',
      called: 'Hour of the day',
    },
    clock: {
      unit: 'time of day',
      is: 'midnight + hour24 * minutesPerHour + minute',
      says: 'Put the minutes behind it.',
      called: '24-hour time',
    },
  },
  answer: { of: 'clock', kind: 'time', because: 'the day runs from 00:00 to 23:59 without am and pm' },
  realistic: ['(isPm == 1 and hour < 12) or (isPm == 0 and hour == 12)'],
  mistakes: {
    'never-add-12': {
      at: 'hour24',
      is: 'hour',
      kind: 'set-up',
      called: 'hour left unchanged',
      headline: 'You left the hour unchanged.',
      says: 'You kept {hour:number} as the hour. At this time of day it is {hour24:number} on the 24-hour clock.',
    },
    'added-ten': {
      at: 'hour24',
      is: 'baseHour + 10 * isPm',
      kind: 'arithmetic',
      called: 'ten added in place of twelve',
      headline: 'You added ten.',
      says: 'You went from {hour:number} to {yours:number}. Noon is 12 h after midnight, so add 12.',
    },
    'one-hour-off': {
      at: 'hour24',
      is: 'baseHour + halfDay * isPm + 1',
      kind: 'arithmetic',
      called: 'one hour too many',
      headline: 'You are one hour late.',
      says: 'You came to hour {yours:number}. Counted from midnight as 0, it is hour {hour24:number}.',
    },
  },
  card: ['Morning hours stay; 12 am is 00.', 'From 1 pm on add 12.', 'Minutes stay as they are; write four digits.'],
  worked: { hour: 9, minute: 45, half: 'pm', isPm: 1, answer: '21:45' },
  sources: ['hospital medication administration records: 24-hour clock'],
});
