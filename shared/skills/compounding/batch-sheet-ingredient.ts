import { defineSkill } from '../../skill/define-skill';

/** An ingredient of a batch, from its amount in one capsule, with excess for loss and an allowance for the assay. */
export const batchSheetIngredient = defineSkill({
  id: 'compounding.batch-sheet-ingredient',
  version: 1,
  title: 'Batch sheet from a master formula per unit',
  level: 4,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Master formula',
      order:
        'Active ingredient {mgPerUnit} per capsule, shell {shellWeight}. Batch: {units}, excess {excess}. The lot in use assays at {assay}.',
      question: 'How many grams of the lot does the batch sheet show?',
      namesUnit: true,
    },
    {
      caption: 'Second check of a batch sheet',
      order:
        'The pharmacist recalculates a line before release. The lot has a potency of {assay}, {units} are made, each must hold {mgPerUnit} of drug, and {excess} more is planned for what clings to the equipment.',
      question: 'What weight of powder should stand on that line?',
    },
  ],
  givens: {
    mgPerUnit: {
      unit: 'mg',
      draw: { oneOf: [2, 5, 10, 12.5, 15, 20, 25, 40, 50, 75, 100, 150, 200, 250] },
      called: 'In a capsule',
    },
    units: { unit: 'capsule', draw: { oneOf: [50, 60, 90, 100, 120, 180, 200, 300, 500] }, called: 'Batch' },
    excess: { unit: '%', draw: { oneOf: [2, 3, 5, 8, 10] } },
    assay: { unit: '%', draw: { oneOf: [92, 94.5, 95, 96.5, 97.5, 98] } },
  },
  extras: {
    shellWeight: { unit: 'mg', draw: { oneOf: [48, 61, 76, 96, 118] }, called: 'Empty shell' },
  },
  steps: {
    net: {
      unit: 'g',
      is: 'mgPerUnit * units / milligramsPerGram',
      says: 'Find the drug in the capsules ordered, in grams.',
      called: 'Drug in the capsules',
    },
    withExcess: {
      unit: 'g',
      is: 'net * (1 + excess / wholePercent)',
      says: 'Add the excess for loss.',
      called: 'With the excess',
    },
    toWeigh: {
      unit: 'g',
      is: 'withExcess / (assay / wholePercent)',
      says: 'Divide by the assay, since the powder is not all drug.',
      called: 'Powder to weigh',
    },
  },
  answer: { of: 'toWeigh', round: { to: 0.001 }, because: 'a milligram balance is used' },
  realistic: ['toWeigh >= 0.12'],
  mistakes: {
    'assay-multiplied': {
      at: 'toWeigh',
      is: 'withExcess * assay / wholePercent',
      kind: 'set-up',
      called: 'multiplied by the assay',
      headline: 'You multiplied by the assay.',
      says: '{yours} of powder holds even less drug than {withExcess}. Divide by {assay}.',
    },
    'assay-left-out': {
      at: 'toWeigh',
      is: 'withExcess',
      kind: 'reading',
      called: 'assay left out',
      headline: 'You left the assay out.',
      says: '{withExcess} of pure drug is needed. Of the powder {assay} is drug, so more is weighed.',
    },
    'excess-left-out': {
      at: 'withExcess',
      is: 'net',
      kind: 'reading',
      called: 'excess left out',
      headline: 'You left the excess out.',
      says: 'You went on with {net}. The sheet plans {excess} more for loss.',
    },
    'percents-cancelled': {
      at: 'toWeigh',
      is: 'net * (1 + (excess - (wholePercent - assay)) / wholePercent)',
      kind: 'set-up',
      called: 'one percent set against the other',
      headline: 'You set one percent against another.',
      says: 'You took what is missing from {assay} off the {excess}. Both make the weight larger: times the excess, over the assay.',
    },
  },
  facts: { batch: { called: 'Batch', says: '{units} of {mgPerUnit}' } },
  card: [
    'Amount in one times the number, in grams.',
    'Times 1 plus the excess.',
    'Over the assay as a fraction: more powder than drug.',
  ],
  worked: { mgPerUnit: 50, units: 100, excess: 5, assay: 97.5, answer: 5.385 },
  sources: [
    'USP <795>: master formulation and compounding records',
    'pharmaceutical calculations textbooks, contemporary compounding',
  ],
  review: ['excess that batch sheets plan'],
});
