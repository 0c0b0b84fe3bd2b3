import { intravenousFluids } from '../../drugs/intravenous-fluids';
import { defineSkill } from '../../skill/define-skill';

const { normalSaline, lactatedRinger, dextroseHalfSaline } = intravenousFluids;

/** When a bag that was started at a known time will be empty. */
export const completionClockTime = defineSkill({
  id: 'iv-flow.completion-clock-time',
  version: 1,
  title: 'Clock time when the bag is empty',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Ward call',
      order: 'At {startClock} a bag of {fluid} holds {volume}. The pump runs at {pumpRate}.',
      question: 'At what time is it empty?',
    },
    {
      caption: 'Delivery round',
      order:
        '{volume} of {fluid} has been running at {pumpRate} through a set of {dropFactor} since {startClock}; the next bag must be there in time.',
      question: 'When does the first one end?',
    },
  ],
  givens: {
    fluid: {
      kind: 'word',
      draw: { oneOf: [normalSaline.name, lactatedRinger.name, dextroseHalfSaline.name] },
    },
    startClock: { unit: 'time of day', draw: { from: '00:00', to: '23:45', by: 15 }, called: 'Started' },
    volume: { unit: 'mL', draw: { oneOf: [250, 500, 750, 1000] } },
    pumpRate: { unit: 'mL/h', draw: { from: 40, to: 200, by: 5 } },
  },
  extras: { dropFactor: { unit: 'gtt/mL', draw: { oneOf: [10, 15, 20] } } },
  steps: {
    infusionMinutes: {
      unit: 'min',
      is: 'round(volume / pumpRate * minutesPerHour, 0)',
      says: 'Divide the volume by the rate and turn the hours into whole minutes.',
      called: 'Running time',
    },
    endClock: {
      unit: 'time of day',
      is: 'startClock + infusionMinutes',
      says: 'Count on from the start; after 24:00 the clock begins again.',
      called: 'Time when it is empty',
    },
  },
  answer: { of: 'endClock', kind: 'time', because: 'chart times are on the 24-hour clock, to the minute' },
  realistic: [
    'infusionMinutes >= 60',
    'infusionMinutes <= 1430',
    'infusionMinutes / minutesPerHour != floor(infusionMinutes / minutesPerHour)',
  ],
  mistakes: {
    'decimal-as-minutes': {
      at: 'infusionMinutes',
      is: 'floor(volume / pumpRate) * minutesPerHour + round((volume / pumpRate - floor(volume / pumpRate)) * 100, 0)',
      kind: 'unit',
      called: 'decimals read as minutes',
      headline: 'You read the decimals as minutes.',
      says: 'The figures after the point of the hours are parts of an hour. In minutes it is {infusionMinutes}.',
    },
    'whole-hours': {
      at: 'infusionMinutes',
      is: 'floor(volume / pumpRate) * minutesPerHour',
      kind: 'rounding',
      called: 'part of an hour dropped',
      headline: 'You dropped the part of an hour.',
      says: 'You counted on {yours}, whole hours only. The bag runs for {infusionMinutes}.',
    },
    'duration-only': {
      at: 'endClock',
      is: 'midnight + infusionMinutes',
      kind: 'set-up',
      called: 'running time given as a clock time',
      headline: 'You gave the running time.',
      says: '{infusionMinutes} is how long it runs. Count it on from {startClock}.',
    },
    'twelve-hour-slip': {
      at: 'endClock',
      is: 'startClock + infusionMinutes + 720',
      kind: 'reading',
      called: 'twelve hours off',
      headline: 'You are twelve hours off.',
      says: 'You came to {yours}, which swaps morning and afternoon. From {startClock} it is {infusionMinutes}.',
    },
    subtracted: {
      at: 'endClock',
      is: 'startClock - infusionMinutes',
      kind: 'set-up',
      called: 'counted back',
      headline: 'You counted back.',
      says: 'You went back from {startClock} to {yours}. The bag ends after it was started.',
    },
  },
  picture: { kind: 'pump', shows: ['pumpRate', 'volume'] },
  card: [
    'Volume over rate gives hours in decimal form.',
    'Times 60 gives minutes; round them once.',
    'Count on from the start: whole hours first, then the minutes.',
    'Past midnight the clock begins again at 00:00.',
  ],
  worked: { startClock: '22:30', volume: 1000, pumpRate: 80, answer: '11:00' },
  sources: ['Open RN, Nursing Skills, section 5.16: IV completion time'],
});
