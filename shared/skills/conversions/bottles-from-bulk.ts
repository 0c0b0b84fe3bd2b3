import { defineSkill } from '../../skill/define-skill';

/** How many full bottles come out of pints, quarts or gallons. */
export const bottlesFromBulk = defineSkill({
  id: 'conversions.bottles-from-bulk',
  version: 1,
  title: 'Bottles from a bulk container',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['community', 'compounding', 'long-term-care'],
  asks: [
    {
      caption: 'Prepacking',
      order: 'From {bulkCount} of {liquid} you fill bottles that take {bottleOz}.',
      question: 'How many full bottles do you get?',
      namesUnit: true,
    },
    {
      caption: 'Labels to print',
      order: 'The nursing home wants {liquid} in bottles of {bottleOz}. On the shelf you find {bulkCount} of it.',
      question: 'For how many bottles do you print labels?',
      namesUnit: true,
    },
  ],
  givens: {
    liquid: { kind: 'word', draw: { oneOf: ['lactulose solution', 'cough syrup', 'antacid suspension'] } },
    bulkCount: { unit: 'containers', draw: { oneOf: [1, 2, 3] }, unitNamedBy: 'bulkMl', called: 'In stock' },
    bulkMl: {
      unit: 'mL/container',
      draw: { oneOf: [480, 960, 3840] },
      hidden: true,
      called: 'size of the bulk container',
      sizeOf: { '480': 'pt', '960': 'qt', '3840': 'gal' },
    },
    bottleOz: { unit: 'fl oz', draw: { oneOf: [2, 3, 4, 6, 8] }, called: 'In a bottle' },
  },
  constants: {
    mlPerOz: {
      value: 30,
      unit: 'mL/fl oz',
      says: '30 mL in 1 fl oz',
      source: 'pharmacy convention: 16 fl oz in a pint of 480 mL, 128 fl oz in a gallon of 3,840 mL',
    },
  },
  steps: {
    total: {
      unit: 'mL',
      is: 'bulkCount * bulkMl',
      says: 'Bring all of the stock to mL.',
      called: 'Stock in mL',
    },
    bottleMl: { unit: 'mL', is: 'bottleOz * mlPerOz', says: 'Bring one bottle to mL.', called: 'One bottle in mL' },
    bottles: {
      unit: 'bottles',
      is: 'floor(total / bottleMl)',
      says: 'Divide and keep the full bottles.',
      called: 'Full bottles',
    },
  },
  answer: {
    of: 'bottles',
    round: { to: 1, mode: 'down' },
    because: 'a bottle that is filled in part is not dispensed',
  },
  realistic: ['bottles >= 2'],
  mistakes: {
    'divided-by-ounces': {
      at: 'bottles',
      is: 'total / bottleOz',
      kind: 'unit',
      called: 'mL divided by fluid ounces',
      headline: 'You divided mL by fluid ounces.',
      says: 'You divided {total} by {bottleOz}. Both have to be in the same unit: a bottle takes {bottleMl}.',
    },
    'cup-for-ounce': {
      at: 'bottleMl',
      is: 'bottleOz * 240',
      kind: 'unit',
      called: 'cup taken for a fluid ounce',
      headline: 'You took a cup for an ounce.',
      says: 'You counted 240 mL for each fluid ounce, which is a cup. {bottleOz} are {bottleMl}.',
    },
    'half-ounce': {
      at: 'bottleMl',
      is: 'bottleOz * 15',
      kind: 'unit',
      called: 'tablespoon taken for a fluid ounce',
      headline: 'You took a tablespoon for an ounce.',
      says: 'You counted 15 mL for each fluid ounce, which is a tablespoon. {bottleOz} are {bottleMl}.',
    },
  },
  card: [
    'Pint 480 mL, quart 960 mL, gallon 3,840 mL; fluid ounce 30 mL.',
    'Stock and bottle both in mL, then divide.',
    'Only full bottles count.',
    'Do not mix 30 mL with exact sizes such as 3,785 mL: a bottle gets lost.',
  ],
  worked: { liquid: 'cough syrup', bulkCount: 1, bulkMl: 3840, bottleOz: 4, answer: 32 },
  sources: ['PTCB practice material: household and bulk measures'],
});
