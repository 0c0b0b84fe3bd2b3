import { intravenousFluids } from '../../drugs/intravenous-fluids';
import { defineSkill } from '../../skill/define-skill';

const { normalSaline, lactatedRinger, dextroseHalfSaline } = intravenousFluids;

/** What a pump has given between two readings of the clock. */
export const volumeInfusedSoFar = defineSkill({
  id: 'iv-flow.volume-infused-so-far',
  version: 1,
  title: 'Volume infused between two clock times',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Intake record',
      order: 'Since {startClock} the pump has stood at {pumpRate} without a stop. The clock now shows {endClock}.',
      question: 'How many mL went in?',
      namesUnit: true,
    },
    {
      caption: 'Bag returned to pharmacy',
      order: 'Infusion of {fluid}, {pumpRate}. Hung {startClock}, taken down {endClock} at the next reading.',
      question: 'What volume had the patient received?',
    },
  ],
  givens: {
    fluid: { kind: 'word', draw: { oneOf: [normalSaline.name, lactatedRinger.name, dextroseHalfSaline.name] } },
    pumpRate: { unit: 'mL/h', draw: { from: 40, to: 175, by: 5 } },
    startClock: { unit: 'time of day', draw: { from: '15:00', to: '23:45', by: 15 }, called: 'From' },
    elapsedMinutes: { unit: 'min', draw: { from: 75, to: 600, by: 15 }, hidden: true },
    endClock: { unit: 'time of day', draw: { is: 'startClock + elapsedMinutes' }, called: 'To' },
  },
  constants: {
    wholeDay: { value: 1440, unit: 'min', says: 'a whole day is 1,440 minutes', source: 'calendar: 24 h of 60 min' },
  },
  steps: {
    minutesGone: {
      unit: 'min',
      is: 'endClock - startClock + (endClock < startClock) * wholeDay',
      says: 'Count the minutes from the first time to the second; past midnight a whole day comes on top.',
      called: 'Minutes gone by',
    },
    elapsedHours: { unit: 'h', is: 'minutesGone / minutesPerHour', says: 'Turn them into hours in decimal form.' },
    volumeInfused: { unit: 'mL', is: 'pumpRate * elapsedHours', says: 'Multiply the rate by the hours.' },
  },
  answer: { of: 'volumeInfused', round: { to: 1 }, because: 'intake is charted in whole mL' },
  realistic: [
    'volumeInfused <= 1000',
    'volumeInfused >= 50',
    'elapsedMinutes / minutesPerHour != floor(elapsedMinutes / minutesPerHour)',
  ],
  mistakes: {
    'minutes-as-decimal': {
      at: 'elapsedHours',
      is: 'floor(minutesGone / minutesPerHour) + (minutesGone / minutesPerHour - floor(minutesGone / minutesPerHour)) * 60 / 100',
      kind: 'unit',
      called: 'minutes written as decimals',
      headline: 'You wrote the minutes as decimals.',
      says: 'You counted {yours:number} h. Minutes are sixtieths of an hour, and {minutesGone:number} of them are {elapsedHours}.',
    },
    'whole-hours': {
      at: 'elapsedHours',
      is: 'floor(minutesGone / minutesPerHour)',
      kind: 'rounding',
      called: 'minutes dropped',
      headline: 'You dropped the minutes.',
      says: 'You counted {yours:number} h, whole hours only. From {startClock} to {endClock} it is {elapsedHours}.',
    },
    'per-minute': {
      at: 'elapsedHours',
      is: 'minutesGone',
      kind: 'unit',
      called: 'hourly rate times minutes',
      headline: 'You multiplied by the minutes.',
      says: 'You took {pumpRate:number} mL for each of the {minutesGone:number} minutes. That rate is for an hour.',
    },
    divided: {
      at: 'volumeInfused',
      is: 'pumpRate / elapsedHours',
      kind: 'set-up',
      called: 'divided by the time',
      headline: 'You divided by the time.',
      says: 'You divided {pumpRate:number} by {elapsedHours:number}. Every hour brings that volume again, so multiply.',
    },
  },
  picture: { kind: 'pump', shows: ['pumpRate'] },
  card: [
    'Count from the first time to the second; past midnight go to 24:00 first.',
    'Minutes over 60 are the decimals of the hours.',
    'Rate times hours is the volume.',
  ],
  worked: { pumpRate: 85, startClock: '22:00', elapsedMinutes: 330, endClock: '03:30', answer: 468 },
  sources: ['BCcampus, A Guide to Numeracy in Nursing: infusion volumes'],
});
