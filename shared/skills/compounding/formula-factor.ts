import { defineSkill } from '../../skill/define-skill';

/** One ingredient of a master formula that is made larger or smaller. */
export const formulaFactor = defineSkill({
  id: 'compounding.formula-factor',
  version: 1,
  title: 'Reduce or enlarge a formula',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Batch record',
      order:
        '{formula}: the master formula takes {ingredientAmount} of {ingredient} for {formulaTotal}. Batch today: {batchTotal}.',
      question: 'How much of that ingredient do you weigh?',
    },
    {
      caption: 'Another size',
      order:
        'A batch of {batchTotal} is wanted, but the formula of {formula} is written for {formulaTotal}. It calls for {ingredient}, {ingredientAmount}.',
      question: 'How many grams of it go on the balance?',
      namesUnit: true,
    },
  ],
  givens: {
    formula: { kind: 'word', draw: { row: 'formulas' } },
    ingredient: { kind: 'word', draw: { row: 'formulas' } },
    ingredientAmount: { unit: 'g', draw: { row: 'formulas' }, called: 'In the formula' },
    formulaTotal: { unit: 'mL', draw: { row: 'formulas' }, called: 'Formula makes' },
    batchTotal: {
      unit: 'mL',
      draw: { oneOf: [60, 90, 120, 180, 240, 250, 480, 500, 750, 1500, 2000, 3785, 4000] },
      called: 'Batch',
    },
  },
  rows: {
    formulas: [
      { formula: 'Calamine lotion', ingredient: 'calamine', ingredientAmount: 80, formulaTotal: 1000 },
      { formula: 'Calamine lotion', ingredient: 'zinc oxide', ingredientAmount: 80, formulaTotal: 1000 },
      { formula: 'Simple syrup', ingredient: 'sucrose', ingredientAmount: 850, formulaTotal: 1000 },
      { formula: 'White lotion', ingredient: 'zinc sulfate', ingredientAmount: 40, formulaTotal: 1000 },
      { formula: 'White lotion', ingredient: 'sulfurated potash', ingredientAmount: 40, formulaTotal: 1000 },
      {
        formula: 'Potassium iodide saturated solution',
        ingredient: 'potassium iodide',
        ingredientAmount: 1000,
        formulaTotal: 1000,
      },
      { formula: 'Strong iodine solution', ingredient: 'iodine', ingredientAmount: 50, formulaTotal: 1000 },
      { formula: 'Strong iodine solution', ingredient: 'potassium iodide', ingredientAmount: 100, formulaTotal: 1000 },
      { formula: 'Methylcellulose gel', ingredient: 'methylcellulose', ingredientAmount: 15, formulaTotal: 1000 },
      { formula: 'Oral suspending vehicle', ingredient: 'xanthan gum', ingredientAmount: 2, formulaTotal: 1000 },
      { formula: 'Cherry-flavored vehicle', ingredient: 'citric acid', ingredientAmount: 5, formulaTotal: 1000 },
    ],
  },
  steps: {
    factor: {
      unit: '',
      is: 'batchTotal / formulaTotal',
      says: 'Divide what is wanted by what the formula makes.',
      called: 'Formula factor',
    },
    newAmount: {
      unit: 'g',
      is: 'ingredientAmount * factor',
      says: 'Multiply the ingredient by the factor.',
      called: 'Amount to weigh',
    },
  },
  answer: { of: 'newAmount', round: { to: 0.01 }, because: 'the balance is read to a hundredth of a gram' },
  realistic: ['newAmount >= 0.12'],
  mistakes: {
    'factor-inverted': {
      at: 'factor',
      is: 'formulaTotal / batchTotal',
      kind: 'set-up',
      called: 'factor upside down',
      headline: 'You turned the factor over.',
      says: 'You divided {formulaTotal} by {batchTotal}. The batch goes on top: {factor}.',
    },
    'not-scaled': {
      at: 'newAmount',
      is: 'ingredientAmount',
      kind: 'reading',
      called: 'formula amount copied',
      headline: 'You copied the formula.',
      says: '{ingredientAmount} is for {formulaTotal}. The batch is {batchTotal}.',
    },
    subtracted: {
      at: 'factor',
      is: '(formulaTotal - batchTotal) / formulaTotal',
      kind: 'set-up',
      called: 'difference of the totals used',
      headline: 'You used the difference of the totals.',
      says: 'You took {formulaTotal} less {batchTotal}. The factor is the batch over the formula: {factor}.',
    },
  },
  facts: { master: { called: 'Master formula', says: '{ingredientAmount} for {formulaTotal}' } },
  picture: { kind: 'formula-card', shows: ['formula', 'ingredient', 'ingredientAmount', 'formulaTotal'] },
  card: [
    'The factor says how many times the formula is made.',
    'Batch over formula total: under 1 it shrinks, over 1 it grows.',
    'Every ingredient is multiplied by the same factor.',
  ],
  worked: {
    formula: 'Calamine lotion',
    ingredient: 'zinc oxide',
    ingredientAmount: 80,
    formulaTotal: 1000,
    batchTotal: 240,
    answer: 19.2,
  },
  sources: [
    'USP monographs of the named preparations',
    'pharmaceutical calculations textbooks, reducing and enlarging formulas',
  ],
  review: ['amounts of the master formulas'],
});
