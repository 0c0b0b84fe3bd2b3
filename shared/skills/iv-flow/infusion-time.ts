import { defineSkill } from '../../skill/define-skill';

/** How long a bag lasts at a pump rate. */
export const infusionTime = defineSkill({
  id: 'iv-flow.infusion-time',
  version: 1,
  title: 'How long a bag will run',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'On the ward, 07:15',
      order: 'A new bag of 0.9% sodium chloride, {volume}, goes up. The pump is set to {pumpRate}.',
      question: 'After how many minutes is the bag empty?',
      namesUnit: true,
    },
    {
      caption: 'Delivery plan',
      order: 'At {pumpRate}, 5% dextrose runs without a break. The pharmacy sends bags of {volume}.',
      question: 'How long does one bag last, to the minute?',
    },
  ],
  givens: {
    volume: { unit: 'mL', draw: { oneOf: [100, 250, 500, 1000] } },
    pumpRate: { unit: 'mL/h', draw: { from: 40, to: 200, by: 5 } },
  },
  steps: {
    infusionHours: {
      unit: 'h',
      is: 'volume / pumpRate',
      says: 'Divide the volume by the rate: hours in decimal form.',
    },
    infusionMinutes: {
      unit: 'min',
      is: 'infusionHours * minutesPerHour',
      says: 'Turn the decimal hours into minutes.',
      called: 'Running time',
    },
  },
  answer: { of: 'infusionMinutes', round: { to: 1 }, because: 'times are charted to the minute' },
  realistic: ['infusionHours >= 0.5', 'infusionHours <= 24'],
  mistakes: {
    'hours-only': {
      at: 'infusionMinutes',
      is: 'infusionHours',
      kind: 'unit',
      called: 'decimal hours as minutes',
      headline: 'You stopped at the hours.',
      says: '{infusionHours} are hours in decimal form. Each of them has 60 minutes.',
    },
    'decimal-as-minutes': {
      at: 'infusionMinutes',
      is: 'floor(infusionHours) * minutesPerHour + round((infusionHours - floor(infusionHours)) * 100, 0)',
      kind: 'unit',
      called: 'decimals read as minutes',
      headline: 'You read the decimals as minutes.',
      says: 'The figures after the point of {infusionHours} are parts of an hour. Multiply them by 60 as well.',
    },
    inverted: {
      at: 'infusionHours',
      is: 'pumpRate / volume',
      kind: 'set-up',
      called: 'rate over volume',
      headline: 'You divided the rate by the volume.',
      says: 'You shared {pumpRate} over {volume}. Ask how many times the rate fits into the volume.',
    },
    'whole-hours': {
      at: 'infusionMinutes',
      is: 'floor(infusionHours) * minutesPerHour',
      kind: 'rounding',
      called: 'part of an hour dropped',
      headline: 'You dropped the part of an hour.',
      says: 'You kept the whole hours, {yours}. The rest of {infusionHours} runs too.',
    },
  },
  picture: { kind: 'pump', shows: ['pumpRate', 'volume'] },
  card: [
    'The rate says how many mL run in one hour.',
    'Volume over rate gives hours in decimal form.',
    'Multiply by 60 for minutes; the decimals are no minutes yet.',
  ],
  worked: { volume: 1000, pumpRate: 85, answer: 706 },
  sources: ['Open RN, Nursing Skills, section 5.16: IV completion time'],
});
