import { bloodComponents } from '../../drugs/blood-components';
import { defineSkill } from '../../skill/define-skill';

const { redCells, plasma, wholeBlood } = bloodComponents;

/** Run time of an infusion that starts slowly and then runs faster. */
export const twoRateInfusion = defineSkill({
  id: 'iv-flow.two-rate-infusion',
  version: 1,
  title: 'Start slow, then faster',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Transfusion record',
      order:
        'Hang {component}, {volume}, at {firstRate} for {firstMinutes}. Without a reaction the pump then goes to {secondRate}. Hemoglobin this morning: {hemoglobin}.',
      question: 'How many minutes does all of it take?',
      namesUnit: true,
    },
    {
      caption: 'When is the pump free?',
      order:
        'The patient, hemoglobin {hemoglobin}, is to have {volume} of {component}. The slow start lasts {firstMinutes} at {firstRate}; the rest goes in at {secondRate}.',
      question: 'How long is the pump in use?',
    },
  ],
  givens: {
    component: { kind: 'word', draw: { row: 'components' } },
    volume: { unit: 'mL', draw: { row: 'components' } },
    firstRate: { unit: 'mL/h', draw: { oneOf: [50, 60, 100, 120] }, called: 'Slow rate' },
    firstMinutes: { unit: 'min', draw: { oneOf: [15, 30] }, called: 'Slow for' },
    secondRate: { unit: 'mL/h', draw: { oneOf: [100, 125, 150, 175, 200] }, called: 'Faster rate' },
  },
  extras: { hemoglobin: { unit: 'g/dL', draw: { from: 6.3, to: 7.9, by: 0.2 }, called: 'Hemoglobin' } },
  rows: {
    components: [
      { component: redCells.name, volume: { oneOf: [300, 325, 350] } },
      { component: plasma.name, volume: 250 },
      { component: wholeBlood.name, volume: 500 },
    ],
  },
  steps: {
    firstVolume: {
      unit: 'mL',
      is: 'firstRate * firstMinutes / minutesPerHour',
      says: 'Find what runs in during the slow start.',
      called: 'Given slowly',
    },
    restVolume: { unit: 'mL', is: 'volume - firstVolume', says: 'Find what is left.', called: 'Left' },
    restMinutes: {
      unit: 'min',
      is: 'restVolume / secondRate * minutesPerHour',
      says: 'Find how long the rest takes at the faster rate.',
      called: 'Time for the rest',
    },
    totalMinutes: { unit: 'min', is: 'firstMinutes + restMinutes', says: 'Add both parts.', called: 'Whole time' },
  },
  answer: { of: 'totalMinutes', round: { to: 1 }, because: 'transfusions are charted to the minute' },
  realistic: ['secondRate > firstRate', 'firstVolume <= 60', 'totalMinutes <= 240'],
  mistakes: {
    'forgot-slow-volume': {
      at: 'restVolume',
      is: 'volume',
      kind: 'set-up',
      called: 'slow volume not taken off',
      headline: 'You ran the whole volume again.',
      says: 'You ran all {volume} at the faster rate. By then {firstVolume} are in, and {restVolume} are left.',
    },
    'rest-only': {
      at: 'totalMinutes',
      is: 'restMinutes',
      kind: 'reading',
      called: 'slow minutes left out',
      headline: 'You left the slow minutes out.',
      says: 'You gave {restMinutes}, the faster part. The slow start adds {firstMinutes}.',
    },
    'one-rate': {
      at: 'totalMinutes',
      is: 'volume / secondRate * minutesPerHour',
      kind: 'reading',
      called: 'faster rate throughout',
      headline: 'You used the faster rate throughout.',
      says: 'You ran all {volume} at {secondRate}. The first {firstMinutes} go at {firstRate}.',
    },
    'slow-throughout': {
      at: 'totalMinutes',
      is: 'volume / firstRate * minutesPerHour',
      kind: 'reading',
      called: 'slow rate throughout',
      headline: 'You used the slow rate throughout.',
      says: 'You ran all {volume} at {firstRate}. After {firstMinutes} the pump goes to {secondRate}.',
    },
    'first-rate-as-volume': {
      at: 'firstVolume',
      is: 'firstRate',
      kind: 'unit',
      called: 'hourly rate taken as volume',
      headline: 'You took the rate as a volume.',
      says: 'You took {firstRate:number} mL off. That runs in an hour; in {firstMinutes} it is {firstVolume}.',
    },
  },
  facts: { start: { called: 'Start', says: '{firstRate} for {firstMinutes}' } },
  picture: { kind: 'pump', shows: ['firstRate', 'volume'] },
  card: [
    'Slow rate times its part of an hour: the volume of the start.',
    'Take it off the whole volume.',
    'The rest over the faster rate, times 60: minutes.',
    'Add the minutes of the start.',
  ],
  worked: { volume: 325, firstRate: 60, firstMinutes: 15, secondRate: 125, answer: 164 },
  sources: ['Circular of Information for the Use of Human Blood and Blood Components (AABB)'],
  review: ['volumes and rates of the three components'],
});
