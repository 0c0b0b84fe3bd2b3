import { defineSkill } from '../../skill/define-skill';

/** Ounces and pounds, as goods are bought, in grams. */
export const avoirdupoisToGrams = defineSkill({
  id: 'conversions.avoirdupois-to-grams',
  version: 1,
  title: 'Ounces and pounds to grams',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'compounding'],
  asks: [
    {
      caption: 'Goods received',
      order: 'A package of {substance} weighs {count}. The inventory is kept in grams.',
      question: 'How many grams do you book in?',
      namesUnit: true,
    },
    {
      caption: 'Bulk formula',
      order: 'You take {count} of {substance} out of stock for a batch. Your balance has a metric display.',
      question: 'At which weight do you stop?',
    },
  ],
  givens: {
    substance: { kind: 'word', draw: { row: 'goods' } },
    count: { unit: 'measures', draw: { row: 'goods' }, unitNamedBy: 'ouncesPerUnit', called: 'Weight' },
    ouncesPerUnit: {
      unit: 'oz/measure',
      draw: { row: 'goods' },
      hidden: true,
      called: 'ounces in it',
      sizeOf: { '1': 'oz', '16': 'lb' },
    },
  },
  rows: {
    goods: [
      { substance: 'salicylic acid powder', count: { oneOf: [1.5, 2, 4, 8] }, ouncesPerUnit: 1 },
      { substance: 'menthol crystals', count: { oneOf: [0.5, 1.5, 2, 4] }, ouncesPerUnit: 1 },
      { substance: 'white petrolatum', count: { oneOf: [0.5, 1, 2, 5] }, ouncesPerUnit: 16 },
      { substance: 'zinc oxide powder', count: { oneOf: [0.25, 0.5, 1, 2, 5] }, ouncesPerUnit: 16 },
    ],
  },
  steps: {
    ounces: {
      unit: 'oz',
      is: 'count * ouncesPerUnit',
      says: 'Count in ounces: a pound has 16.',
      called: 'Weight in ounces',
    },
    grams: {
      unit: 'g',
      is: 'ounces * gramsPerOunce',
      says: 'Each ounce is {gramsPerOunce:number} g.',
      called: 'Weight in grams',
    },
  },
  answer: {
    of: 'grams',
    round: { to: 0.1 },
    because: 'the balance shows tenths of a gram, and 454 g for a pound is taught as well',
    unitFixed: true,
    acceptIf: [{ with: { gramsPerOunce: '28.375' }, because: 'a pound is often counted as 454 g' }],
  },
  realistic: ['grams >= 10'],
  mistakes: {
    'thirty-grams': {
      at: 'grams',
      is: 'ounces * 30',
      kind: 'unit',
      called: 'figure of a fluid ounce used',
      headline: 'You took 30 for an ounce.',
      says: 'You multiplied {ounces} by 30, the mL of a fluid ounce. An ounce of weight is {gramsPerOunce:number} g.',
    },
    'apothecary-ounce': {
      at: 'grams',
      is: 'ounces * 31.1',
      kind: 'unit',
      called: 'apothecary ounce taken',
      headline: 'You took the apothecary ounce.',
      says: 'You multiplied {ounces} by 31.1. Goods are sold by the ounce of {gramsPerOunce:number} g.',
    },
    divided: {
      at: 'grams',
      is: 'ounces / gramsPerOunce',
      kind: 'set-up',
      called: 'divided by the ounce',
      headline: 'You divided.',
      says: 'You divided {ounces:number} by {gramsPerOunce:number}. Each ounce brings that many grams, so multiply.',
    },
  },
  picture: { kind: 'balance', shows: ['count'] },
  card: [
    'A pound has 16 ounces, an ounce of weight 28.35 g.',
    'Pounds to ounces, ounces to grams.',
    'The fluid ounce is a volume: 30 mL.',
  ],
  worked: { substance: 'menthol crystals', count: 2, ouncesPerUnit: 1, answer: 56.7 },
  sources: ['NIST Handbook 44, appendix C: avoirdupois', 'Ansel, Pharmaceutical Calculations, appendix'],
});
