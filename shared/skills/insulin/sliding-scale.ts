import { defineSkill } from '../../skill/define-skill';

/** The dose that a sliding scale gives for a glucose reading. */
export const slidingScale = defineSkill({
  id: 'insulin.sliding-scale',
  version: 1,
  title: 'Sliding-scale dose',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'long-term-care'],
  asks: [
    {
      caption: 'Bedside meter',
      order:
        'The meter shows {glucose}. On the order set, {product} starts with {perBand} at {start}; every further {bandWidth} adds {perBand}, up to the fifth line.',
      question: 'Which dose does the scale give?',
    },
    {
      caption: 'Medication record, before lunch',
      order:
        'Scale with five lines, {bandWidth} to a line. The first line begins at {start} and reads {perBand} of {product}; each line reads {perBand} more than the one above it. Resident: {glucose}.',
      question: 'How many units are charted?',
      namesUnit: true,
    },
  ],
  givens: {
    product: { kind: 'word', draw: { oneOf: ['regular insulin', 'insulin lispro', 'insulin aspart'] } },
    glucose: { unit: 'mg/dL', draw: { from: 151, to: 395, by: 1 }, called: 'Glucose' },
    start: { unit: 'mg/dL', draw: { oneOf: [150, 151, 201] }, called: 'First line from' },
    perBand: { unit: 'units', draw: { oneOf: [1, 2, 3] }, called: 'Each line adds' },
  },
  constants: {
    bandWidth: {
      value: 50,
      unit: 'mg/dL',
      says: 'a line is 50 mg/dL wide',
      source: 'usual form of sliding scales in hospital order sets',
    },
  },
  steps: {
    bands: {
      unit: '',
      is: 'max(0, floor((glucose - start) / bandWidth) + 1)',
      says: 'Count the full widths above the start, and add the first line.',
      called: 'Line of the scale',
    },
    units: {
      unit: 'units',
      is: 'min(bands, 5) * perBand',
      says: 'Multiply by the units that a line adds; the fifth line is the highest.',
      called: 'Dose',
    },
  },
  answer: {
    of: 'units',
    round: { to: 1 },
    isWhole: true,
    because: 'the scale gives whole units; above it the prescriber is called too',
  },
  realistic: ['glucose >= start'],
  mistakes: {
    'line-below': {
      at: 'units',
      is: '(min(bands, 5) + 1) * perBand',
      kind: 'reading',
      called: 'next line read',
      headline: 'You read one line too far.',
      says: 'You came to {yours}. {glucose} does not reach beyond line {bands:number}, counted from {start}.',
    },
    'line-above': {
      at: 'units',
      is: 'max(0, min(bands, 5) - 1) * perBand',
      kind: 'reading',
      called: 'line before read',
      headline: 'You read the line before.',
      says: 'You came to {yours}. The line that begins at {start} is the first and not line 0.',
    },
    divided: {
      at: 'units',
      is: 'floor(glucose / bandWidth) * perBand',
      kind: 'set-up',
      called: 'whole glucose divided',
      headline: 'You divided the whole glucose.',
      says: 'You divided {glucose} by {bandWidth}. Lines are counted from {start} on.',
    },
  },
  card: [
    'Find the line that the glucose falls into, counted from the start of the scale.',
    'The first line is line 1, even at its lowest value.',
    'Line times the units that a line adds.',
    'Beyond the last line the prescriber is called.',
  ],
  worked: { product: 'regular insulin', glucose: 262, start: 150, perBand: 2, answer: 6 },
  sources: ['hospital order sets for correction insulin'],
  review: ['units of the example scale'],
});
