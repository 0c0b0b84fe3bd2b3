import { defineSkill } from '../../skill/define-skill';

/** The smallest volume that is measured in a graduate. */
export const graduateMinimum = defineSkill({
  id: 'measurement.graduate-minimum',
  version: 1,
  title: 'Smallest volume to measure in a graduate (20% rule)',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Glassware on the bench',
      order: 'A graduate holds {capacity}. Nothing below {leastShare} of that is measured in it.',
      question: 'What is the smallest volume it is used for?',
    },
    {
      caption: 'Rule on the wall',
      order:
        'Measure no less than {leastShare} of the capacity, says the notice. You reach for the {capacity} graduate.',
      question: 'From how many mL on may you use it?',
      namesUnit: true,
    },
  ],
  givens: {
    capacity: { unit: 'mL', draw: { oneOf: [5, 10, 15, 25, 30, 50, 60, 100, 120, 250, 500, 1000] } },
  },
  constants: {
    leastShare: {
      value: 20,
      unit: '%',
      says: 'a graduate measures no less than a fifth of its capacity',
      source: 'UNC Pharmaceutics and Compounding Laboratory; USP <1176> graduates',
    },
  },
  steps: {
    smallest: {
      unit: 'mL',
      is: 'capacity * leastShare / wholePercent',
      says: 'Take the least share of the capacity.',
      called: 'Smallest volume',
    },
  },
  answer: { of: 'smallest', round: { to: 0.1 }, because: 'small graduates are read to a tenth of a mL' },
  mistakes: {
    'five-percent': {
      at: 'smallest',
      is: 'capacity * 5 / wholePercent',
      kind: 'reading',
      called: '5% used',
      headline: 'You used 5%.',
      says: 'You took 5% of {capacity}, the usual limit of an error. The least share of a graduate is {leastShare}.',
    },
    half: {
      at: 'smallest',
      is: 'capacity / 2',
      kind: 'reading',
      called: 'half used',
      headline: 'You took half.',
      says: 'You took half of {capacity}. The rule asks for {leastShare}, which is less.',
    },
    'what-is-above': {
      at: 'smallest',
      is: 'capacity * (wholePercent - leastShare) / wholePercent',
      kind: 'reading',
      called: 'other part taken',
      headline: 'You took the other part.',
      says: 'You gave {yours}, what is left above the mark. The smallest volume is {leastShare} of {capacity}.',
    },
    'ten-percent': {
      at: 'smallest',
      is: 'capacity / 10',
      kind: 'reading',
      called: '10% used',
      headline: 'You used 10%.',
      says: 'You took a tenth of {capacity}. The rule asks for {leastShare}, twice as much.',
    },
  },
  facts: { graduate: { called: 'Graduate', says: '{capacity}' } },
  picture: { kind: 'graduated-cylinder', shows: ['capacity'] },
  card: [
    'The fuller a graduate, the smaller the error of reading.',
    'Multiply the capacity by 20 and divide by 100: a fifth.',
    'For less than that, take a smaller graduate.',
  ],
  worked: { capacity: 100, answer: 20 },
  sources: ['UNC Pharmaceutics and Compounding Laboratory: measuring volumes', 'USP <1176> graduates'],
});
