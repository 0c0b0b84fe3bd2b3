import { defineSkill } from '../../skill/define-skill';

/** Scruples, drams and apothecary ounces, in grams. */
export const apothecaryWeight = defineSkill({
  id: 'conversions.apothecary-weight',
  version: 1,
  title: 'Apothecary weights',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Formula book',
      order: 'A formula of {printed} asks for {count:number} {weights} of {substance}.',
      question: 'How many grams do you weigh today?',
      namesUnit: true,
    },
    {
      caption: 'Translation of an old recipe',
      order:
        'The handwriting names {substance} and, beside it, {count:number} {weights}. The sheet carries the year {printed}, and nothing on it is metric.',
      question: 'What weight is that for a modern balance?',
    },
  ],
  givens: {
    substance: { kind: 'word', draw: { oneOf: ['sulfur', 'tannic acid', 'zinc oxide', 'boric acid', 'camphor'] } },
    weights: { kind: 'word', draw: { row: 'old' }, called: 'Old weight' },
    count: { unit: 'measures', draw: { row: 'old' }, called: 'Amount' },
    grainsPerUnit: {
      unit: 'gr/measure',
      draw: { row: 'old' },
      hidden: true,
      called: 'grains in one of the old weights',
    },
  },
  extras: { printed: { unit: '', draw: { from: 1878, to: 1926, by: 1 }, codec: 'digits', called: 'Year' } },
  rows: {
    old: [
      { weights: 'scruples', count: { oneOf: [1.5, 2, 2.5, 3, 4] }, grainsPerUnit: 20 },
      { weights: 'drams', count: { oneOf: [1.5, 2, 2.5, 3, 4] }, grainsPerUnit: 60 },
      { weights: 'apothecary ounces', count: { oneOf: [1.5, 2, 2.5, 3, 4] }, grainsPerUnit: 480 },
      { weights: 'apothecary ounce', count: 0.5, grainsPerUnit: 480 },
    ],
  },
  constants: {
    apothecaryGrain: {
      value: '64.8',
      unit: 'mg/gr',
      alsoTaught: [65, '64.7989'],
      says: '64.8 mg in 1 grain',
      source: 'NIST Handbook 44, appendix C: 1 grain is 64.79891 mg',
    },
  },
  steps: {
    grains: {
      unit: 'gr',
      is: 'count * grainsPerUnit',
      says: 'Turn everything into grains, which all these weights are made of.',
      called: 'Weight in grains',
    },
    grams: {
      unit: 'g',
      is: 'grains * apothecaryGrain / milligramsPerGram',
      says: 'Turn the grains into milligrams and these into grams.',
      called: 'Weight in grams',
    },
  },
  answer: {
    of: 'grams',
    round: { to: 0.1 },
    because: 'old formulas are no finer than that',
    unitFixed: true,
  },
  realistic: ['grams >= 1'],
  mistakes: {
    'avoirdupois-ounce': {
      at: 'grams',
      is: 'count * 28.35',
      kind: 'unit',
      called: 'everyday ounce taken',
      headline: 'You took the everyday ounce.',
      says: 'You counted 28.35 g for each of {count:number} {weights}. Scruple, dram and apothecary ounce have 20, 60 and 480 grains.',
    },
    'left-in-grains': {
      at: 'grams',
      is: 'grains',
      kind: 'unit',
      called: 'stopped at grains',
      headline: 'You stopped at grains.',
      says: '{yours:number} is the weight in grains. A grain is 64.8 mg.',
    },
    'mg-as-g': {
      at: 'grams',
      is: 'grains * apothecaryGrain',
      kind: 'unit',
      called: 'stopped at milligrams',
      headline: 'You stopped at milligrams.',
      says: '{yours:number} is the weight in mg. Grams are a thousandth of that.',
    },
    'fluid-value': {
      at: 'grams',
      is: 'count * 5',
      kind: 'unit',
      called: 'taken for a teaspoon',
      headline: 'You took a volume for a weight.',
      says: 'You counted 5 for each of {count:number} {weights}, as for a teaspoon. These are weights, made of grains.',
    },
  },
  picture: { kind: 'balance', shows: ['count'] },
  card: [
    '20 grains make a scruple, 60 a dram, 480 an apothecary ounce.',
    'Count everything in grains.',
    'A grain is 64.8 mg; over 1,000 gives grams.',
  ],
  worked: { substance: 'sulfur', weights: 'drams', count: 2, grainsPerUnit: 60, answer: 7.8 },
  sources: ['Ansel, Pharmaceutical Calculations, appendix: apothecary system', 'NIST Handbook 44, appendix C'],
});
