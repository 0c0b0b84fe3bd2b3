import { defineSkill } from '../../skill/define-skill';

/** The weight of a medicated suppository, from the dosage replacement factor of its drug. */
export const dosageReplacementFactor = defineSkill({
  id: 'compounding.dosage-replacement-factor',
  version: 1,
  title: 'Dosage replacement factor',
  level: 5,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Suppository record',
      order:
        '{drug} {drugPercent} in a fatty base, {count}. Blanks from this mold weigh {blankWeight}; the replacement factor of the drug is {replacementFactor}.',
      question: 'How many grams will one finished suppository weigh?',
      namesUnit: true,
    },
    {
      caption: 'Target for the weight check',
      order:
        'The technician will weigh each piece as it leaves the mold and needs the expected weight. The table gives {drug} the replacement factor {replacementFactor}, the formula holds {drugPercent} of it, and pure base fills the mold with {blankWeight}.',
      question: 'Which weight should the balance show?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'drugs' } },
    replacementFactor: { unit: '', draw: { row: 'drugs' }, called: 'Replacement factor' },
    blankWeight: { unit: 'g', draw: { oneOf: [1.9, 2, 2.1, 2.3] }, called: 'A blank' },
    drugPercent: { unit: '% w/w', draw: { row: 'drugs' }, called: 'Drug in it' },
  },
  extras: {
    count: { unit: 'suppository', draw: { oneOf: [6, 10, 12, 24] }, called: 'Batch' },
  },
  rows: {
    drugs: [
      { drug: 'zinc oxide', replacementFactor: 0.15, drugPercent: { oneOf: [5, 8, 10, 12, 15, 20, 25] } },
      { drug: 'boric acid', replacementFactor: 0.67, drugPercent: { oneOf: [8, 10, 12, 15, 20, 25] } },
      { drug: 'bismuth subgallate', replacementFactor: 0.37, drugPercent: { oneOf: [5, 8, 10, 12, 15, 20] } },
      { drug: 'mild silver protein', replacementFactor: 0.61, drugPercent: { oneOf: [8, 10, 12, 15, 20] } },
      { drug: 'PHENobarbital', replacementFactor: 0.81, drugPercent: { oneOf: [12, 15] } },
      { drug: 'quiNINE HCl', replacementFactor: 0.83, drugPercent: { oneOf: [12, 15, 20] } },
      { drug: 'camphor', replacementFactor: 1.49, drugPercent: { oneOf: [5, 8, 10] } },
      { drug: 'menthol', replacementFactor: 1.53, drugPercent: { oneOf: [5, 8] } },
    ],
  },
  steps: {
    change: {
      unit: '',
      is: '(replacementFactor - 1) * drugPercent / percentByWeight',
      says: 'The factor less 1, times the percent, is the change in weight that the drug stands for.',
      called: 'Change in weight',
    },
    finalWeight: {
      unit: 'g',
      is: 'blankWeight / (1 + change)',
      says: 'Divide the blank by 1 plus the change.',
      called: 'Weight of one',
    },
  },
  answer: { of: 'finalWeight', round: { to: 0.001 }, because: 'the balance is read to a milligram' },
  realistic: ['abs(change) >= 0.02'],
  mistakes: {
    multiplied: {
      at: 'finalWeight',
      is: 'blankWeight * (1 + change)',
      kind: 'set-up',
      called: 'multiplied by the change',
      headline: 'You multiplied where you divide.',
      says: 'You multiplied {blankWeight} by 1 plus the change. A factor below 1 makes the suppository heavier, one above 1 lighter: {replacementFactor} stands below the bar.',
    },
    'factor-times-blank': {
      at: 'finalWeight',
      is: 'blankWeight * replacementFactor',
      kind: 'set-up',
      called: 'blank times the factor',
      headline: 'You multiplied the blank by it.',
      says: 'You took {replacementFactor} of {blankWeight}, as if all of it were drug. The drug is {drugPercent}.',
    },
    'one-not-subtracted': {
      at: 'change',
      is: 'replacementFactor * drugPercent / percentByWeight',
      kind: 'set-up',
      called: '1 not taken off the factor',
      headline: 'You did not take 1 off.',
      says: 'You used {replacementFactor} itself. A factor of 1 means no change, so 1 is taken off first.',
    },
  },
  card: [
    'The replacement factor is the base that 1 g of drug takes the place of, in grams.',
    'Factor less 1, times the percent as a fraction, is the change.',
    'Blank weight over 1 plus the change is the finished weight.',
    'Below 1 the suppository grows heavier, above 1 lighter.',
  ],
  worked: { drug: 'zinc oxide', replacementFactor: 0.15, blankWeight: 2, drugPercent: 20, answer: 2.41 },
  sources: ['compounding textbooks, dosage replacement factor: f = 100 (E - G) / (G X) + 1'],
  review: ['replacement factors and strengths of the drugs'],
});
