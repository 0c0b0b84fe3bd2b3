import { ratioStrengthInjections } from '../../drugs/ratio-strength-injections';
import { defineSkill } from '../../skill/define-skill';

const { epinephrine, neostigmine, isoproterenol } = ratioStrengthInjections;

/** The volume of a dose from a label that gives its strength as a ratio. */
export const ratioStrengthDose = defineSkill({
  id: 'dosage.ratio-strength-dose',
  version: 1,
  title: 'Dose from a ratio strength',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Old label',
      order:
        'A textbook of {bookYear} pictures an ampule of {drug} 1:{ratioParts:number}. In its example, {doseMg} are injected.',
      question: 'Which volume is that?',
    },
    {
      caption: 'Emergency drill',
      order:
        'The instructor calls for {doseMg} of {drug}. The training cart still carries the old strength, written as 1:{ratioParts:number}.',
      question: 'How many mL do you hand over?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'label' } },
    doseMg: { unit: 'mg', draw: { row: 'label' }, called: 'Dose' },
    ratioParts: { unit: 'parts', draw: { row: 'label' }, called: '1 part in' },
  },
  extras: { bookYear: { unit: '', codec: 'digits', draw: { from: 2004, to: 2015, by: 1 }, called: 'Year' } },
  constants: {
    oneInOne: {
      value: 1,
      unit: 'g/mL',
      says: '1 in N means 1 g in N mL',
      source: 'USP <1160> Pharmaceutical Calculations in Pharmacy Practice, ratio strength',
    },
  },
  rows: {
    label: [
      { drug: epinephrine.name, doseMg: { oneOf: [0.15, 0.2, 0.3, 0.4, 0.5] }, ratioParts: 1000 },
      { drug: epinephrine.name, doseMg: { oneOf: [0.15, 0.2, 0.35, 1] }, ratioParts: 10000 },
      { drug: neostigmine.name, doseMg: { oneOf: [0.25, 0.75, 1, 2] }, ratioParts: 2000 },
      { drug: isoproterenol.name, doseMg: { oneOf: [0.02, 0.04, 0.1] }, ratioParts: 5000 },
    ],
  },
  steps: {
    mgPerMl: {
      unit: 'mg/mL',
      is: 'oneInOne / ratioParts * milligramsPerGram',
      says: 'Read the ratio as 1 g in so many mL, and find the mg in one mL.',
      called: 'Strength of one mL',
    },
    volume: {
      unit: 'mL',
      is: 'doseMg / mgPerMl',
      says: 'Divide the dose by what one mL holds.',
      called: 'Volume of the dose',
    },
  },
  answer: { of: 'volume', round: { to: 0.01 }, because: 'small volumes are given to a hundredth of a mL' },
  realistic: ['volume >= 0.1', 'volume <= 20'],
  mistakes: {
    'one-mg-in-N': {
      at: 'mgPerMl',
      is: '1 / ratioParts',
      kind: 'reading',
      called: 'ratio read in mg',
      headline: 'You read the ratio in mg.',
      says: 'You read 1:{ratioParts:number} as 1 mg in {ratioParts:number} mL. It is 1 g, so one mL holds {mgPerMl:number} mg.',
    },
    tenfold: {
      at: 'mgPerMl',
      is: 'oneInOne / ratioParts * milligramsPerGram / 10',
      kind: 'reading',
      called: 'ratio with a zero too many',
      headline: 'You read a zero too many.',
      says: 'You went on with {yours:number} mg in each mL, as for a ratio with one more zero. 1:{ratioParts:number} is {mgPerMl}.',
    },
    'tenfold-low': {
      at: 'mgPerMl',
      is: 'oneInOne / ratioParts * milligramsPerGram * 10',
      kind: 'reading',
      called: 'ratio with a zero too few',
      headline: 'You read a zero too few.',
      says: 'You went on with {yours:number} mg in each mL, as for a ratio with one zero less. 1:{ratioParts:number} is {mgPerMl}.',
    },
    inverted: {
      at: 'volume',
      is: 'mgPerMl / doseMg',
      kind: 'set-up',
      called: 'division upside down',
      headline: 'You divided upside down.',
      says: 'You divided {mgPerMl} by {doseMg}. The dose goes on top, the strength below.',
    },
  },
  picture: { kind: 'syringe', shows: ['drug', 'ratioParts'] },
  card: [
    'A ratio 1:N means 1 g in N mL.',
    '1,000 mg over N mL gives the mg in one mL.',
    'Divide the dose by that.',
    'Since 2016 labels of these drugs say mg/mL alone, because ratios were misread.',
  ],
  worked: { drug: epinephrine.name, doseMg: 0.3, ratioParts: 1000, answer: 0.3 },
  sources: [
    'USP <7> Labeling: ratio expressions of single-entity injections removed in 2016',
    'Ansel, Pharmaceutical Calculations, chapter 6',
  ],
  review: ['former ratio strengths of neostigmine and isoproterenol'],
});
