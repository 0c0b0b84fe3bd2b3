import { defineSkill } from '../../skill/define-skill';

/** A calculated volume, rounded to what a syringe can show. */
export const roundToMeasurable = defineSkill({
  id: 'fundamentals.round-to-measurable',
  version: 1,
  title: 'Round a volume to the measuring device',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'pediatrics', 'sterile-products'],
  asks: [
    {
      caption: 'Drawing up',
      order: 'Your working comes to {calculatedVolume}. The {syringe} has a mark every {graduation}.',
      question: 'Which volume do you draw up?',
    },
    {
      caption: 'Label for a caregiver',
      order: 'A dose of {calculatedVolume} is measured with a {syringe}, marked in steps of {graduation}.',
      question: 'How many mL stand on the label?',
      namesUnit: true,
    },
  ],
  givens: {
    syringe: { kind: 'word', draw: { row: 'syringes' } },
    calculatedVolume: { unit: 'mL', draw: { row: 'syringes' }, called: 'Calculated' },
    graduation: { unit: 'mL', draw: { row: 'syringes' }, called: 'One mark' },
  },
  rows: {
    syringes: [
      { syringe: '1 mL syringe', graduation: 0.01, calculatedVolume: { from: 0.102, to: 0.986, by: 0.004 } },
      { syringe: '3 mL syringe', graduation: 0.1, calculatedVolume: { from: 1.02, to: 2.98, by: 0.02 } },
      { syringe: '10 mL syringe', graduation: 0.2, calculatedVolume: { from: 3.05, to: 9.77, by: 0.06 } },
      { syringe: '20 mL syringe', graduation: 1, calculatedVolume: { from: 10.2, to: 19.2, by: 0.2 } },
    ],
  },
  steps: {
    marks: { unit: 'marks', is: 'calculatedVolume / graduation', says: 'Find how many marks that is.' },
    wholeMarks: {
      unit: 'marks',
      is: 'floor(marks + 0.5)',
      says: 'Go to the nearest whole mark; a half goes up.',
      called: 'Nearest mark',
    },
    measured: {
      unit: 'mL',
      is: 'wholeMarks * graduation',
      says: 'Turn the marks back into mL.',
      called: 'Volume to measure',
    },
  },
  answer: { of: 'measured', round: { toGiven: 'graduation' }, because: 'only marked volumes can be measured' },
  realistic: ['wholeMarks >= 3', 'calculatedVolume != measured'],
  mistakes: {
    'other-neighbour': {
      at: 'wholeMarks',
      is: 'floor(marks) + ceil(marks) - floor(marks + 0.5)',
      kind: 'rounding',
      called: 'farther mark taken',
      headline: 'You took the farther mark.',
      says: '{calculatedVolume} lies between two marks. The nearer one is {measured}.',
    },
    'one-mark-low': {
      at: 'wholeMarks',
      is: 'floor(marks + 0.5) - 1',
      kind: 'measurement',
      called: 'one mark too low',
      headline: 'You stopped one mark too low.',
      says: 'One mark is {graduation}. The nearest one is {measured}.',
    },
    'one-mark-high': {
      at: 'wholeMarks',
      is: 'floor(marks + 0.5) + 1',
      kind: 'measurement',
      called: 'one mark too high',
      headline: 'You went one mark too far.',
      says: 'You counted {yours}. The nearest to {calculatedVolume} is {measured}.',
    },
  },
  picture: { kind: 'syringe', shows: ['syringe', 'graduation'] },
  card: [
    'Divide the volume by the size of one mark.',
    'Go to the nearest whole mark; halves go up.',
    'Multiply back: only that volume can be seen.',
  ],
  worked: { calculatedVolume: 4.37, graduation: 0.2, answer: 4.4 },
  sources: ['BCcampus, A Guide to Numeracy in Nursing: reading syringes', "manufacturers' syringe markings"],
});
