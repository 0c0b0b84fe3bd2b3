import { defineSkill } from '../../skill/define-skill';

/** The base that fills a percent formula up to its weight. */
export const percentFormulaBase = defineSkill({
  id: 'compounding.percent-formula-base',
  version: 1,
  title: 'Percent formula: base to weight',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Prescription',
      order: '{drugA} {percentA}, {drugB} {percentB}, {drugC} {percentC}, {base} up to {totalWeight}.',
      question: 'How many grams of {base} are needed?',
      namesUnit: true,
    },
    {
      caption: 'Dermatology clinic',
      order:
        'The clinic reorders its own formula: {totalWeight} with {percentC} of {drugC}, {percentB} of {drugB} and {percentA} of {drugA}. What remains is {base}.',
      question: 'What weight of {base} does that leave?',
    },
  ],
  givens: {
    drugA: { kind: 'word', draw: { row: 'creams' } },
    drugB: { kind: 'word', draw: { row: 'creams' } },
    drugC: { kind: 'word', draw: { row: 'creams' } },
    base: { kind: 'word', draw: { row: 'creams' } },
    percentA: { unit: '% w/w', draw: { oneOf: [0.5, 1, 2, 2.5, 3, 5, 6, 10] }, called: 'First ingredient' },
    percentB: { unit: '% w/w', draw: { oneOf: [0.5, 1, 2, 3, 5, 8, 10, 12] }, called: 'Second ingredient' },
    percentC: { unit: '% w/w', draw: { oneOf: [0.1, 0.2, 0.5, 1, 1.5] }, called: 'Third ingredient' },
    totalWeight: { unit: 'g', draw: { oneOf: [30, 60, 90, 120, 180, 240, 480] }, called: 'In all' },
  },
  rows: {
    creams: [
      { drugA: 'salicylic acid', drugB: 'precipitated sulfur', drugC: 'menthol', base: 'hydrophilic ointment' },
      { drugA: 'coal tar', drugB: 'zinc oxide', drugC: 'camphor', base: 'white petrolatum' },
      { drugA: 'urea', drugB: 'lactic acid', drugC: 'menthol', base: 'cream base' },
      { drugA: 'resorcinol', drugB: 'precipitated sulfur', drugC: 'phenol', base: 'hydrophilic petrolatum' },
    ],
  },
  steps: {
    percentActive: {
      unit: '% w/w',
      is: 'percentA + percentB + percentC',
      says: 'Add the percents of everything but the base.',
      called: 'All but the base',
    },
    percentBase: {
      unit: '% w/w',
      is: 'percentByWeight - percentActive',
      says: 'The base is the rest of 100%.',
      called: 'Base in percent',
    },
    baseWeight: {
      unit: 'g',
      is: 'percentBase / percentByWeight * totalWeight',
      says: 'Take that percent of the whole weight.',
      called: 'Weight of the base',
    },
  },
  answer: { of: 'baseWeight', round: { to: 0.01 }, because: 'it is weighed to a hundredth of a gram' },
  realistic: ['percentA != percentB'],
  mistakes: {
    'actives-given': {
      at: 'baseWeight',
      is: 'percentActive / percentByWeight * totalWeight',
      kind: 'reading',
      called: 'other ingredients given',
      headline: 'You gave the other ingredients.',
      says: '{yours} is what the other three weigh together. The base makes up the rest of {totalWeight}.',
    },
    'total-as-base': {
      at: 'baseWeight',
      is: 'totalWeight',
      kind: 'reading',
      called: '"up to" read as "add"',
      headline: 'You took the total as base.',
      says: 'You would add {totalWeight} of base to the rest. The ingredients and the base weigh {totalWeight} together.',
    },
    'one-left-out': {
      at: 'percentActive',
      is: 'percentA + percentB',
      kind: 'reading',
      called: 'third ingredient left out',
      headline: 'You left the third ingredient out.',
      says: 'You stopped at {yours}. With {percentC} more it is {percentActive}.',
    },
    'percent-as-grams': {
      at: 'baseWeight',
      is: 'totalWeight - percentActive',
      kind: 'unit',
      called: 'percents taken as grams',
      headline: 'You took the percents as grams.',
      says: 'You took {percentActive:number} g off {totalWeight}. {percentActive} is a share of the weight and no weight.',
    },
  },
  picture: { kind: 'formula-card', shows: ['drugA', 'percentA', 'drugB', 'percentB', 'drugC', 'percentC', 'base'] },
  card: [
    'Add the percents of all ingredients but the base.',
    'Take the sum from 100%: that is the base.',
    'Multiply by the weight to be made.',
  ],
  worked: { percentA: 6, percentB: 3, percentC: 0.5, totalWeight: 120, answer: 108.6 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations',
    'pharmaceutical calculations textbooks, reducing and enlarging formulas',
  ],
  review: ['that the ingredients are used together in such strengths'],
});
