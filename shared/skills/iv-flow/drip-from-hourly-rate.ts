import { intravenousFluids } from '../../drugs/intravenous-fluids';
import { defineSkill } from '../../skill/define-skill';

const { normalSaline, lactatedRinger, dextroseHalfSaline } = intravenousFluids;

/** Drops per minute that keep an hourly rate. */
export const dripFromHourlyRate = defineSkill({
  id: 'iv-flow.drip-from-hourly-rate',
  version: 1,
  title: 'Drip rate from an hourly rate',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Power failure',
      order:
        'The pump that gave {fluid} at {hourlyRate} has stopped. Gravity takes over with a set labeled {dropFactor}.',
      question: 'How many drops per minute keep the flow as it was?',
      namesUnit: true,
    },
    {
      caption: 'Transfer to another hospital',
      order: 'The ambulance has a set with {dropFactor} and no pump. Keep {fluid} going; the chart reads {hourlyRate}.',
      question: 'To what drip rate is the clamp adjusted?',
    },
  ],
  givens: {
    fluid: { kind: 'word', draw: { oneOf: [normalSaline.name, lactatedRinger.name, dextroseHalfSaline.name] } },
    hourlyRate: { unit: 'mL/h', draw: { from: 30, to: 200, by: 5 } },
    dropFactor: { unit: 'gtt/mL', draw: { oneOf: [10, 15, 20, 60] } },
  },
  steps: {
    minuteRate: { unit: 'mL/min', is: 'hourlyRate / minutesPerHour', says: 'Find the mL in each minute.' },
    dripRate: { unit: 'gtt/min', is: 'minuteRate * dropFactor', says: 'Count the drops in that many mL.' },
  },
  answer: { of: 'dripRate', round: { to: 1 }, because: 'a drop cannot be split' },
  realistic: ['dripRate >= 8', 'dripRate <= 125', 'dropFactor < 60 or hourlyRate <= 100'],
  mistakes: {
    'no-minutes': {
      at: 'minuteRate',
      is: 'hourlyRate',
      kind: 'unit',
      called: 'hour taken as minute',
      headline: 'You left out the 60 minutes.',
      says: 'You used {hourlyRate} as the flow of one minute. One minute has {minuteRate}.',
    },
    'divided-by-factor': {
      at: 'dripRate',
      is: 'hourlyRate / dropFactor',
      kind: 'set-up',
      called: 'hourly rate over drop factor',
      headline: 'You divided the hourly rate.',
      says: 'You divided {hourlyRate:number} by {dropFactor:number}. Divide by 60 minutes first, then multiply by the drops in each mL.',
    },
    'no-factor': {
      at: 'dripRate',
      is: 'minuteRate',
      kind: 'set-up',
      called: 'drop factor left out',
      headline: 'You left out the drop factor.',
      says: 'You stopped at {minuteRate}. Every mL falls as drops, {dropFactor}.',
    },
    'factor-below': {
      at: 'dripRate',
      is: 'minuteRate / dropFactor',
      kind: 'set-up',
      called: 'drop factor upside down',
      headline: 'You divided by the drop factor.',
      says: 'You divided {minuteRate} by {dropFactor:number}. There are more drops than mL, so multiply.',
    },
  },
  facts: { set: { called: 'Set', says: '{dropFactor}' } },
  picture: { kind: 'drip-chamber', shows: ['dropFactor'] },
  card: [
    'The rate says mL in an hour; drops are counted in a minute.',
    'Divide by 60 for mL in a minute.',
    'Multiply by the drops in one mL, as the set says.',
    'With 60 gtt/mL both numbers are the same.',
  ],
  worked: { hourlyRate: 125, dropFactor: 20, answer: 42 },
  sources: ['BCcampus, A Guide to Numeracy in Nursing: gravity IV'],
});
