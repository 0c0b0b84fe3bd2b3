import { defineSkill } from '../../skill/define-skill';

/** What hard-gelatin shells hold; tables of manufacturers differ by a few hundredths of a mL. */
const shells = 'capsule tables of manufacturers: body volumes of hard-gelatin shells';

/** The smallest capsule shell that holds a fill. */
export const capsuleSizeChoice = defineSkill({
  id: 'compounding.capsule-size-choice',
  version: 1,
  title: 'Choose the capsule size',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Before the shells are ordered',
      order: 'Each capsule takes {fillMg} of a powder blend with a bulk density of {density}, and {batch} are made.',
      question: 'Which is the smallest shell that holds it?',
    },
    {
      caption: 'Tapped powder',
      order:
        'Tapped in a cylinder, the mixed powder comes to {density}. Drug and filler together weigh {fillMg} in one capsule. A patient with trouble swallowing asks for the smallest size.',
      question: 'Which size will do?',
    },
  ],
  givens: {
    fillMg: { unit: 'mg', draw: { from: 80, to: 650, by: 10 }, called: 'Fill' },
    density: { unit: 'g/mL', draw: { oneOf: [0.5, 0.6, 0.65, 0.7, 0.75, 0.8, 0.9] }, called: 'Bulk density' },
  },
  extras: {
    batch: { unit: 'capsule', draw: { oneOf: [30, 60, 90, 100] }, called: 'Batch' },
  },
  constants: {
    shell4: { value: '0.21', unit: 'mL', says: 'size 4 holds 0.21 mL', source: shells },
    shell3: { value: '0.3', unit: 'mL', says: 'size 3 holds 0.3 mL', source: shells },
    shell2: { value: '0.37', unit: 'mL', says: 'size 2 holds 0.37 mL', source: shells },
    shell1: { value: '0.5', unit: 'mL', says: 'size 1 holds 0.5 mL', source: shells },
    shell0: { value: '0.68', unit: 'mL', says: 'size 0 holds 0.68 mL', source: shells },
    shell00: { value: '0.95', unit: 'mL', says: 'size 00 holds 0.95 mL', source: shells },
  },
  steps: {
    fillGrams: { unit: 'g', is: 'fillMg / milligramsPerGram', says: 'Go from mg to g.', called: 'Fill in grams' },
    shellVolume: {
      unit: 'mL',
      is: 'fillGrams / density',
      says: 'Divide by the bulk density: the shell must hold that volume or more.',
      called: 'Volume that the shell must hold',
    },
  },
  answer: {
    of: 'shellVolume',
    kind: 'choice',
    choices: {
      'size-4': { when: 'shellVolume <= shell4', says: 'Size 4 (0.21 mL)' },
      'size-3': { when: 'shellVolume <= shell3', says: 'Size 3 (0.3 mL)' },
      'size-2': { when: 'shellVolume <= shell2', says: 'Size 2 (0.37 mL)' },
      'size-1': { when: 'shellVolume <= shell1', says: 'Size 1 (0.5 mL)' },
      'size-0': { when: 'shellVolume <= shell0', says: 'Size 0 (0.68 mL)' },
      'size-00': { when: 'shellVolume <= shell00', says: 'Size 00 (0.95 mL)' },
    },
    because: 'the smallest shell that holds the fill is the easiest to swallow',
  },
  realistic: ['shellVolume <= 0.94', 'shellVolume >= 0.1'],
  mistakes: {
    'density-multiplied': {
      at: 'shellVolume',
      is: 'fillGrams * density',
      kind: 'set-up',
      called: 'multiplied by the density',
      headline: 'You multiplied by the density.',
      says: 'You multiplied by {density} and looked for {yours:number} mL. A light powder takes more space, so divide: {shellVolume}.',
    },
    'density-ignored': {
      at: 'shellVolume',
      is: 'fillGrams',
      kind: 'unit',
      called: 'grams taken as mL',
      headline: 'You took grams as mL.',
      says: 'You looked for {yours:number} mL. At {density} the fill takes {shellVolume}.',
    },
    largest: {
      at: 'shellVolume',
      is: 'shell00',
      kind: 'reading',
      called: 'largest shell taken',
      headline: 'You took the largest shell.',
      says: 'A fill of {shellVolume} leaves the largest shell partly empty. Asked is the smallest that holds it.',
    },
  },
  card: [
    'Go from mg to g, then divide by the bulk density: that is the volume of the fill.',
    'Sizes run against their numbers: 4 is small, 00 is large.',
    'Take the smallest shell that holds at least that volume.',
  ],
  worked: { fillMg: 350, density: 0.75, answer: 'size-1' },
  sources: [shells],
  review: ['volumes of the shells, on which tables differ by a few hundredths'],
});
