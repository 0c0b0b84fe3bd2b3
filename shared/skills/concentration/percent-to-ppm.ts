import { defineSkill } from '../../skill/define-skill';

/** A percent strength as parts per million. */
export const percentToPpm = defineSkill({
  id: 'concentration.percent-to-ppm',
  version: 1,
  title: 'Percent strength to ppm',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['community', 'compounding'],
  asks: [
    {
      caption: 'Technical sheet',
      order: 'The sheet states {percent} of {substance}, but the law sets its limit in parts per million.',
      question: 'How many ppm are stated?',
      namesUnit: true,
    },
    {
      caption: 'Test strip',
      order:
        'A test strip for {substance} shows its colors beside ppm figures. Today the solution was made with {percent} of it.',
      question: 'Next to which figure should the color match?',
    },
  ],
  givens: {
    substance: { kind: 'word', draw: { row: 'substances' } },
    percent: { unit: '%', draw: { row: 'substances' }, called: 'Strength' },
  },
  rows: {
    substances: [
      { substance: 'fluoride', percent: { oneOf: [0.00005, 0.00007, 0.0001, 0.0005] } },
      { substance: 'copper', percent: { oneOf: [0.0001, 0.0002, 0.0005] } },
      { substance: 'nitrate', percent: { oneOf: [0.0005, 0.001, 0.0025] } },
      { substance: 'chlorine', percent: { oneOf: [0.0025, 0.005, 0.01, 0.02] } },
      { substance: 'hypochlorite', percent: { oneOf: [0.02, 0.05, 0.25, 0.5] } },
      { substance: 'quaternary ammonium', percent: { oneOf: [0.01, 0.02, 0.05] } },
    ],
  },
  steps: {
    fraction: {
      unit: '',
      is: 'percent / wholePercent',
      says: 'Percent is parts in 100: find the share of the whole.',
      called: 'Share of the whole',
    },
    ppm: {
      unit: 'ppm',
      is: 'fraction * wholeMillion',
      says: 'Take that share of a million parts.',
      called: 'Parts per million',
    },
  },
  answer: { of: 'ppm', round: { to: 0.1 }, because: 'limits are stated to a tenth of a ppm', unitFixed: true },
  mistakes: {
    'times-1000000': {
      at: 'fraction',
      is: 'percent',
      kind: 'reading',
      called: 'percent not divided by 100',
      headline: 'You left the percent undivided.',
      says: 'You multiplied {percent:number} by 1,000,000. Percent is already parts in 100, so 1% is 10,000 ppm.',
    },
    'times-1000': {
      at: 'ppm',
      is: 'percent * 1000',
      kind: 'unit',
      called: '1% taken as 1,000 ppm',
      headline: 'You took 1% as 1,000 ppm.',
      says: 'You multiplied {percent:number} by 1,000. 1% is 10,000 ppm.',
    },
    ppb: {
      at: 'ppm',
      is: 'fraction * 1000000000',
      kind: 'unit',
      called: 'parts per billion given',
      headline: 'You gave parts per billion.',
      says: 'You took the share of a billion and found {yours:number}. ppm counts in a million: {ppm:number}.',
    },
    'ratio-given': {
      at: 'ppm',
      is: '100 / percent',
      kind: 'set-up',
      called: 'x of 1:x given',
      headline: 'You gave the x of 1:x.',
      says: 'You divided 100 by {percent:number}, which tells in how many parts there is one. ppm grows with the percent.',
    },
  },
  card: [
    'Percent is parts in 100, ppm parts in 1,000,000.',
    'From one to the other is times 10,000.',
    'Check: 1% is 10,000 ppm.',
  ],
  worked: { substance: 'fluoride', percent: 0.00007, answer: 0.7 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'pharmaceutical calculations textbooks, parts per million',
  ],
});
