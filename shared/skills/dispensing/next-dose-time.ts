import { wardAntibiotics } from '../../drugs/ward-antibiotics';
import { defineSkill } from '../../skill/define-skill';

const { ampicillin, piperacillin, cefazolin, cefepime, vancomycin } = wardAntibiotics;

/** The time of day at which a later dose is due, past midnight. */
export const nextDoseTime = defineSkill({
  id: 'dispensing.next-dose-time',
  version: 1,
  title: 'Time of a later dose',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['hospital', 'long-term-care'],
  asks: [
    {
      caption: 'Night shift',
      order: 'A nurse gave {drug} at {first}. The order says {every}, and you prepare {dosesLater}.',
      question: 'At what time is it due?',
    },
    {
      caption: 'Cart exchange',
      order: 'Charted last: {drug} at {first}, to be repeated {every}. In the next cart lies {dosesLater}.',
      question: 'Which time do you write on the bag?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'order' } },
    first: { unit: 'time of day', draw: { from: '00:00', to: '23:45', by: 15 }, called: 'Given' },
    every: {
      unit: 'h',
      draw: { row: 'order' },
      called: 'Ordered',
      names: { '4': 'every 4 hours', '6': 'every 6 hours', '8': 'every 8 hours', '12': 'every 12 hours' },
    },
    dosesLater: {
      unit: 'doses',
      draw: { oneOf: [1, 2, 3, 4, 5] },
      called: 'Sought',
      names: {
        '1': 'the next dose',
        '2': 'the second dose after that',
        '3': 'the third dose after that',
        '4': 'the fourth dose after that',
        '5': 'the fifth dose after that',
      },
    },
  },
  rows: {
    order: [
      { drug: ampicillin.name, every: { oneOf: [4, 6] } },
      { drug: piperacillin.name, every: 6 },
      { drug: cefazolin.name, every: 8 },
      { drug: cefepime.name, every: { oneOf: [8, 12] } },
      { drug: vancomycin.name, every: 12 },
    ],
  },
  steps: {
    minutesLater: {
      unit: 'min',
      is: 'every * dosesLater * minutesPerHour',
      says: 'Multiply the hours between doses by the doses, and turn them into minutes.',
      called: 'Time until then',
    },
    clock: {
      unit: 'time of day',
      is: 'first + minutesLater',
      says: 'Count on from the charted time; at midnight the clock begins again.',
      called: 'Time of the dose',
    },
  },
  answer: { of: 'clock', kind: 'time', because: 'hospitals chart on the 24-hour clock' },
  realistic: ['first + minutesLater >= 1440', 'minutesLater / 1440 != floor(minutesLater / 1440)'],
  mistakes: {
    'one-too-many': {
      at: 'minutesLater',
      is: 'every * (dosesLater + 1) * minutesPerHour',
      kind: 'set-up',
      called: 'one dose too many',
      headline: 'You went one dose too far.',
      says: 'You counted {yours:number} min on from {first}. One dose less is asked for, {minutesLater} later.',
    },
    'half-interval': {
      at: 'minutesLater',
      is: 'every / 2 * dosesLater * minutesPerHour',
      kind: 'reading',
      called: 'interval halved',
      headline: 'You halved the interval.',
      says: 'You counted on {yours:number} min. The dose is due {every}, which makes {minutesLater}.',
    },
    'one-hour-off': {
      at: 'clock',
      is: 'first + minutesLater + 60',
      kind: 'arithmetic',
      called: 'an hour gained over midnight',
      headline: 'You gained an hour over midnight.',
      says: 'You came to {yours}. Count from {first} to 24:00 first, and the rest from 00:00.',
    },
  },
  card: [
    'Hours between doses times the number of doses.',
    'Add them to the charted time.',
    'Past 24:00, take 24 hours off.',
  ],
  worked: { drug: cefazolin.name, first: '22:00', every: 8, dosesLater: 1, answer: '06:00' },
  sources: ['hospital and long-term-care practice: scheduled doses on the 24-hour clock'],
});
