import { percentProducts } from '../../drugs/percent-products';
import { defineSkill } from '../../skill/define-skill';

const { lidocaine, bupivacaine } = percentProducts;

/** The drug in a volume of a product that is labeled in percent. */
export const percentStrengthDose = defineSkill({
  id: 'dosage.percent-strength-dose',
  version: 1,
  title: 'Dose from a percent strength',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products', 'compounding'],
  asks: [
    {
      caption: 'Procedure tray',
      order: 'The tray is set with {volume} of {drug} {percent}.',
      question: 'How many mg of drug does it hold?',
      namesUnit: true,
    },
    {
      caption: 'Waste record',
      order: 'After surgery, {volume} were thrown away unused. It was {drug} of {percent}.',
      question: 'Which amount of drug do you write down?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'product' } },
    percent: { unit: '% w/v', draw: { row: 'product' }, called: 'Strength' },
    volume: { unit: 'mL', draw: { row: 'product' } },
  },
  rows: {
    product: [
      { drug: lidocaine.name, percent: { oneOf: [0.5, 1, 2] }, volume: { oneOf: [2, 3, 5, 8, 10, 15] } },
      { drug: bupivacaine.name, percent: { oneOf: [0.25, 0.5, 0.75] }, volume: { oneOf: [5, 10, 15, 20] } },
    ],
  },
  steps: {
    mgPerMl: {
      unit: 'mg/mL',
      is: 'percent / percentBasis * milligramsPerGram',
      says: 'Turn grams in 100 mL into mg in one mL.',
      called: 'Strength of one mL',
    },
    dose: { unit: 'mg', is: 'mgPerMl * volume', says: 'Multiply by the volume.', called: 'Drug in the volume' },
  },
  answer: { of: 'dose', round: { to: 0.01 }, because: 'these amounts come out exactly' },
  mistakes: {
    'percent-as-mg-per-ml': {
      at: 'mgPerMl',
      is: 'percent',
      kind: 'reading',
      called: 'percent read as mg/mL',
      headline: 'You read percent as mg/mL.',
      says: 'You used {percent:number} mg in each mL. {percent} is grams in 100 mL, so one mL holds {mgPerMl:number} mg.',
    },
    hundred: {
      at: 'mgPerMl',
      is: 'percent * 100',
      kind: 'unit',
      called: 'percent times 100',
      headline: 'You multiplied the percent by 100.',
      says: 'You used {yours:number} mg in each mL. {percent} is grams in 100 mL, so one mL holds {mgPerMl:number} mg.',
    },
    divided: {
      at: 'dose',
      is: 'mgPerMl / volume',
      kind: 'set-up',
      called: 'divided by the volume',
      headline: 'You divided by the volume.',
      says: 'You divided {mgPerMl} by {volume}. Each mL adds that much, so multiply.',
    },
  },
  picture: { kind: 'syringe', shows: ['drug', 'percent', 'volume'] },
  card: [
    'Percent w/v is grams in 100 mL.',
    '1% is 1,000 mg in 100 mL, so 10 mg in one mL.',
    'Multiply mg in one mL by the volume.',
  ],
  worked: { drug: lidocaine.name, percent: 2, volume: 15, answer: 300 },
  sources: ['USP General Notices 8.140, percentage concentrations', 'Ansel, Pharmaceutical Calculations, chapter 6'],
  review: ['percent strengths of the two products'],
});
