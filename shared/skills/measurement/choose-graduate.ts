import { defineSkill } from '../../skill/define-skill';

const shelf = 'common sizes of graduated cylinders';

/** The smallest graduate that holds a volume in one measurement. */
export const chooseGraduate = defineSkill({
  id: 'measurement.choose-graduate',
  version: 1,
  title: 'Choose the graduate',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Measured in one go',
      order:
        'You need {volume} of syrup. On the shelf stand graduates for {size10}, {size25}, {size50}, {size100} and {size250}.',
      question: 'Which one do you take?',
    },
    {
      caption: 'Glassware cart',
      order:
        'Sizes: {size10}, {size25}, {size50}, {size100}, {size250}. The formula starts with {volume} of purified water, read once and as exactly as possible.',
      question: 'Which cylinder fits?',
    },
  ],
  givens: {
    volume: {
      unit: 'mL',
      draw: {
        oneOf: [
          3, 5, 8, 9, 12, 15, 18, 22, 24, 28, 35, 40, 45, 48, 55, 60, 75, 80, 90, 95, 110, 120, 150, 180, 200, 220,
        ],
      },
    },
  },
  constants: {
    size10: { value: 10, unit: 'mL', says: 'the smallest size of the shelf', source: shelf },
    size25: { value: 25, unit: 'mL', says: 'the second size', source: shelf },
    size50: { value: 50, unit: 'mL', says: 'the third size', source: shelf },
    size100: { value: 100, unit: 'mL', says: 'the fourth size', source: shelf },
    size250: { value: 250, unit: 'mL', says: 'the largest size', source: shelf },
  },
  steps: {
    bestSize: {
      unit: 'mL',
      is: 'size10 + (volume > size10) * (size25 - size10) + (volume > size25) * (size50 - size25) + (volume > size50) * (size100 - size50) + (volume > size100) * (size250 - size100)',
      says: 'Go up the sizes until one holds the volume.',
      called: 'Size of the graduate',
    },
  },
  answer: {
    of: 'bestSize',
    kind: 'choice',
    choices: {
      g10: { when: 'bestSize == size10', says: '10 mL' },
      g25: { when: 'bestSize == size25', says: '25 mL' },
      g50: { when: 'bestSize == size50', says: '50 mL' },
      g100: { when: 'bestSize == size100', says: '100 mL' },
      g250: { when: 'bestSize == size250', says: '250 mL' },
    },
    because: 'the smallest graduate that holds it in one measurement has the smallest error',
  },
  mistakes: {
    'largest-on-the-shelf': {
      at: 'bestSize',
      is: 'size250',
      kind: 'measurement',
      called: 'largest graduate taken',
      headline: 'You took the largest graduate.',
      says: 'You took {yours} for {volume}. In a wide cylinder one line is many mL.',
    },
    'one-size-up': {
      at: 'bestSize',
      is: 'size25 + (volume > size10) * (size50 - size25) + (volume > size25) * (size100 - size50) + (volume > size50) * (size250 - size100)',
      kind: 'measurement',
      called: 'one size too large',
      headline: 'You went one size too far.',
      says: 'You took {yours}. The size below, {bestSize}, holds {volume} too and reads finer.',
    },
    'one-size-below': {
      at: 'bestSize',
      is: 'size10 + (volume > size25) * (size25 - size10) + (volume > size50) * (size50 - size25) + (volume > size100) * (size100 - size50)',
      kind: 'measurement',
      called: 'one size too small',
      headline: 'You took one too small.',
      says: 'You took {yours}, which does not hold {volume}. Two measurements add their errors.',
    },
  },
  facts: { need: { called: 'To measure', says: '{volume}' } },
  picture: { kind: 'graduated-cylinder', shows: ['volume'] },
  card: [
    'The graduate has to hold all of it at once.',
    'Of those that do, the smallest reads finest.',
    'Check that it is filled to a fifth or more.',
  ],
  worked: { volume: 24, answer: 'g25' },
  sources: ['UNC Pharmaceutics and Compounding Laboratory: measuring volumes'],
});
