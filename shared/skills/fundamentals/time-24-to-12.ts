import { defineSkill } from '../../skill/define-skill';

/** A 24-hour time with am or pm, as a patient reads it. */
export const time24To12 = defineSkill({
  id: 'fundamentals.time-24-to-12',
  version: 1,
  title: '24-hour clock to 12-hour clock',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['community', 'hospital', 'long-term-care'],
  asks: [
    {
      caption: 'Discharge list',
      order: 'The ward gave the last dose at {clock}. The patient wants to know it with am or pm.',
      question: 'What time do you write?',
    },
    {
      caption: 'Take-home label',
      order: 'The dosing plan from the hospital says {clock}; the label for home needs am or pm.',
      question: 'Which time is printed?',
    },
  ],
  givens: { clock: { unit: 'time of day', draw: { from: '00:00', to: '23:55', by: 5 }, called: '24-hour time' } },
  constants: {
    halfDay: { value: 12, unit: 'h', says: '12 h from midnight to noon', source: 'the 12-hour clock' },
  },
  steps: {
    hour24: {
      unit: 'h',
      is: 'floor((clock - midnight) / minutesPerHour)',
      says: 'The first two digits are the hour.',
      called: 'Hour of the day',
    },
    minute: {
      unit: 'min',
      is: '(clock - midnight) - hour24 * minutesPerHour',
      says: 'The last two digits are the minutes.',
      called: 'Minutes',
    },
    isPm: {
      unit: '',
      is: 'floor(hour24 / halfDay)',
      says: 'From 12 on it is pm (1), before that am (0).',
      called: 'Pm',
    },
    hour12: {
      unit: 'h',
      is: 'hour24 - halfDay * isPm + halfDay * (hour24 - halfDay * isPm == 0)',
      says: 'Take 12 off in the afternoon; an hour of 0 is said as 12.',
      called: 'Hour on a watch',
    },
    back: {
      unit: '12-hour time',
      is: 'midnight + (hour12 - halfDay * floor(hour12 / halfDay) + halfDay * isPm) * minutesPerHour + minute',
      says: 'Put hour, minutes and am or pm together: the same moment.',
      called: '12-hour time',
    },
  },
  answer: { of: 'back', kind: 'time', because: 'without am or pm it could be twelve hours off' },
  realistic: ['hour24 >= 12 or hour24 == 0'],
  mistakes: {
    'am-pm-swapped': {
      at: 'back',
      is: 'clock + 720',
      kind: 'reading',
      called: 'am and pm exchanged',
      headline: 'You took am for pm.',
      says: 'You wrote {yours}, twelve hours away from {clock}. Before 12:00 it is am, from then on pm.',
    },
    'took-off-ten': {
      at: 'hour12',
      is: 'hour24 - 10 * isPm',
      kind: 'arithmetic',
      called: 'ten taken off in place of twelve',
      headline: 'You took off ten.',
      says: 'From {hour24:number} you came to {yours:number}. Noon is hour 12 of the day, so ten is not enough.',
    },
    'one-hour-off': {
      at: 'back',
      is: 'clock + 60',
      kind: 'arithmetic',
      called: 'one hour too many',
      headline: 'You are one hour late.',
      says: 'You wrote {yours} for {clock}. That is one hour later.',
    },
  },
  card: [
    'Before 12:00 it is am, from 12:00 on pm.',
    'From 13 on take 12 off the hour.',
    '00 is said as 12 am, 12 stays 12 pm.',
  ],
  worked: { clock: '00:15', answer: '00:15' },
  sources: ['hospital medication administration records: 24-hour clock'],
});
