import { defineSkill } from '../../skill/define-skill';

/** How long it is from one clock time to another, over midnight. */
export const elapsedTime = defineSkill({
  id: 'fundamentals.elapsed-time',
  version: 1,
  title: 'Time between two clock readings',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['hospital', 'long-term-care', 'sterile-products'],
  asks: [
    {
      caption: 'Night shift',
      order: 'An infusion was started at {start} and was finished at {finish} the next day.',
      question: 'How many hours did it run?',
      namesUnit: true,
    },
    {
      caption: 'Cold chain record',
      order:
        'At {finish} a cooler with vaccines is unpacked. The courier had closed it at {start} on the day before. Time in transit is recorded in hours.',
      question: 'How long was it closed?',
    },
  ],
  givens: {
    start: { unit: 'time of day', draw: { from: '00:00', to: '23:45', by: 15 }, called: 'Start' },
    finish: { unit: 'time of day', draw: { from: '00:00', to: '23:45', by: 15 }, called: 'End' },
  },
  steps: {
    raw: {
      unit: 'min',
      is: 'finish - start',
      says: 'Take the start from the end; over midnight that is less than 0.',
      called: 'Difference of the clock times',
    },
    minutes: {
      unit: 'min',
      is: 'raw + oneDay * hoursPerDay * minutesPerHour * (raw < 0)',
      says: 'Add a day where midnight lies between.',
      called: 'Time between',
    },
    hours: {
      unit: 'h',
      is: 'minutes / minutesPerHour',
      says: 'Sixty minutes make an hour.',
      called: 'Time in hours',
    },
  },
  answer: { of: 'hours', round: { to: 0.01 }, because: 'quarter hours are exact in two decimals' },
  realistic: ['finish < start', 'minutes >= 120', 'minutes <= 1080', 'hours != floor(hours)'],
  mistakes: {
    'no-midnight': {
      at: 'minutes',
      is: 'abs(raw)',
      kind: 'set-up',
      called: 'midnight left out',
      headline: 'You left midnight out.',
      says: 'You took the earlier clock time from the later one. From {start} go on to midnight, and then to {finish}.',
    },
    'hundred-minute-hour': {
      at: 'hours',
      is: 'floor(finish / 60) + 24 - floor(start / 60) + (finish - 60 * floor(finish / 60) - start + 60 * floor(start / 60)) / 100',
      kind: 'unit',
      called: 'hour of 100 minutes',
      headline: 'You took an hour as 100 minutes.',
      says: 'You subtracted the figures of {start} and {finish} as decimals. An hour has 60 minutes, so 15 min are 0.25 h.',
    },
    'hour-too-many': {
      at: 'hours',
      is: 'minutes / minutesPerHour + 1',
      kind: 'arithmetic',
      called: 'one hour too many',
      headline: 'You counted an hour too many.',
      says: 'You came to {yours}. The hour in which {start} lies is already begun.',
    },
    'twelve-hours-off': {
      at: 'hours',
      is: 'minutes / minutesPerHour - 12 + 24 * (minutes < 720)',
      kind: 'reading',
      called: 'half a day off',
      headline: 'You are half a day off.',
      says: 'You came to {yours}, which is twelve hours away. From {start} to {finish} it is {minutes}.',
    },
  },
  card: [
    'Count from the start to midnight, then from midnight to the end.',
    'Or: end less start, and 24 h more when midnight lies between.',
    'Minutes over 60 are the decimals of an hour: 15 min is 0.25 h.',
  ],
  worked: { start: '21:45', finish: '06:15', answer: 8.5 },
  sources: ['BCcampus, A Guide to Numeracy in Nursing: time'],
});
