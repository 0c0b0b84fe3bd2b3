import { piggybacks } from '../../drugs/piggybacks';
import { defineSkill } from '../../skill/define-skill';

/** The hourly rate of a small bag that runs over minutes. */
export const piggybackRate = defineSkill({
  id: 'iv-flow.piggyback-rate',
  version: 1,
  title: 'Piggyback over minutes',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Piggyback label',
      order: 'Give {drug} in {volume} as a secondary infusion over {infusionMinutes}.',
      question: 'What rate does the nurse program?',
    },
    {
      caption: 'Pump question, bed 7',
      order:
        'A small bag, {volume} with {drug}, hangs beside the main line. From the first drop to the last it has {infusionMinutes}.',
      question: 'Which rate in mL per hour is keyed in?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'bags' } },
    volume: { unit: 'mL', draw: { row: 'bags' } },
    infusionMinutes: { unit: 'min', draw: { row: 'bags' }, called: 'Runs over' },
  },
  rows: {
    bags: [
      { drug: piggybacks.cefazolin.name, volume: { oneOf: [50, 100] }, infusionMinutes: { oneOf: [30, 40] } },
      { drug: piggybacks.ceftriaxone.name, volume: { oneOf: [50, 100] }, infusionMinutes: { oneOf: [30, 45] } },
      { drug: piggybacks.meropenem.name, volume: { oneOf: [50, 100] }, infusionMinutes: { oneOf: [15, 20, 30] } },
      {
        drug: piggybacks.ampicillinSulbactam.name,
        volume: { oneOf: [50, 100] },
        infusionMinutes: { oneOf: [15, 20, 30] },
      },
      {
        drug: piggybacks.piperacillinTazobactam.name,
        volume: { oneOf: [100, 150] },
        infusionMinutes: { oneOf: [30, 40, 45] },
      },
      { drug: piggybacks.famotidine.name, volume: 50, infusionMinutes: { oneOf: [15, 20, 30] } },
      { drug: piggybacks.levofloxacin.name, volume: 150, infusionMinutes: { oneOf: [90, 120] } },
      { drug: piggybacks.vancomycin.name, volume: { oneOf: [150, 250] }, infusionMinutes: { oneOf: [75, 90, 120] } },
    ],
  },
  steps: {
    infusionHours: { unit: 'h', is: 'infusionMinutes / minutesPerHour', says: 'Turn the minutes into hours.' },
    pumpRate: { unit: 'mL/h', is: 'volume / infusionHours', says: 'Share the volume over that part of an hour.' },
  },
  answer: {
    of: 'pumpRate',
    round: { to: 0.1 },
    because: 'a pump counts mL in one hour, in tenths, even when the order is in minutes',
  },
  realistic: ['pumpRate >= 50', 'pumpRate <= 400', 'infusionMinutes != 60'],
  mistakes: {
    'minutes-as-hours': {
      at: 'infusionHours',
      is: 'infusionMinutes',
      kind: 'unit',
      called: 'minutes left as minutes',
      headline: 'You left the time in minutes.',
      says: 'You divided by {infusionMinutes}, which gives mL for one minute. The pump needs hours: {infusionHours}.',
    },
    'times-minutes': {
      at: 'pumpRate',
      is: 'volume * infusionHours',
      kind: 'set-up',
      called: 'multiplied by the time',
      headline: 'You multiplied by the time.',
      says: 'You multiplied {volume} by {infusionHours}. A rate is volume over time, so divide.',
    },
    'volume-is-rate': {
      at: 'pumpRate',
      is: 'volume',
      kind: 'reading',
      called: 'bag volume taken as rate',
      headline: 'You took the volume as the rate.',
      says: 'You set {volume} for one hour. That fits only a bag over 60 min, and this one has {infusionMinutes}.',
    },
    'hundred-minutes': {
      at: 'infusionHours',
      is: 'infusionMinutes / 100',
      kind: 'unit',
      called: 'hour of 100 minutes',
      headline: 'You took an hour as 100 minutes.',
      says: 'You wrote {infusionMinutes} as {yours:number} h. Divided by 60 it is {infusionHours}.',
    },
  },
  facts: { order: { called: 'Order', says: '{volume} over {infusionMinutes}' } },
  picture: { kind: 'pump', shows: ['volume'] },
  card: [
    'The order is in minutes, the pump in hours.',
    'Minutes over 60 give the part of an hour.',
    'Divide the volume by it: less than an hour gives a rate above the volume.',
    'Round once, to a tenth.',
  ],
  worked: { volume: 150, infusionMinutes: 40, answer: 225 },
  sources: [
    'Open RN, Nursing Skills: intermittent infusion',
    'BCcampus, A Guide to Numeracy in Nursing: intermittent infusions',
  ],
  review: ['volumes and times of the eight drugs'],
});
