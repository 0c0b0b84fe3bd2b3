import { compoundedCapsules } from '../../drugs/compounded-capsules';
import { defineSkill } from '../../skill/define-skill';

const drugs = compoundedCapsules;

/** The drug that is weighed for a batch of capsules, with a percent more for what is lost. */
export const batchDrugWithOverage = defineSkill({
  id: 'compounding.batch-drug-with-overage',
  version: 1,
  title: 'Drug for a batch of capsules with overage',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Capsule order',
      order: '{drug} {doseMg}, {capsules}. The formula adds {overage} of drug for loss in handling.',
      question: 'How many grams of {drug} are weighed?',
      namesUnit: true,
    },
    {
      caption: 'Capsule machine',
      order:
        'Powder clings to the plate, so the worksheet plans {overage} over. The run is {capsules} with {doseMg} of {drug} in every one.',
      question: 'What weight of {drug}, in grams, does the worksheet show?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'drugs' } },
    doseMg: { unit: 'mg', draw: { row: 'drugs' }, called: 'In a capsule' },
    capsules: {
      unit: 'capsule',
      draw: { oneOf: [12, 20, 24, 30, 45, 60, 90, 100, 120, 180, 200] },
      called: 'Batch',
    },
    overage: { unit: '%', draw: { oneOf: [2, 3, 5, 8, 10] } },
  },
  rows: {
    drugs: [
      { drug: drugs.naltrexone.name, doseMg: { oneOf: [3, 4.5] } },
      { drug: drugs.progesterone.name, doseMg: { oneOf: [50, 100] } },
      { drug: drugs.dhea.name, doseMg: { oneOf: [5, 10, 25] } },
      { drug: drugs.estriol.name, doseMg: 2 },
      { drug: drugs.hydrocortisone.name, doseMg: { oneOf: [2.5, 10] } },
      { drug: drugs.baclofen.name, doseMg: 2.5 },
      { drug: drugs.pyridostigmine.name, doseMg: 30 },
      { drug: drugs.methimazole.name, doseMg: 2.5 },
      { drug: drugs.potassiumBromide.name, doseMg: 250 },
      { drug: drugs.melatonin.name, doseMg: 1 },
    ],
  },
  steps: {
    netMg: {
      unit: 'mg',
      is: 'doseMg * capsules',
      says: 'Find the drug in the capsules themselves.',
      called: 'Drug in the capsules',
    },
    grossMg: {
      unit: 'mg',
      is: 'netMg * (1 + overage / wholePercent)',
      says: 'Add the overage.',
      called: 'With the overage',
    },
    grossGrams: { unit: 'g', is: 'grossMg / milligramsPerGram', says: 'Go from mg to g.', called: 'Drug to weigh' },
  },
  answer: { of: 'grossGrams', round: { to: 0.001 }, because: 'the electronic balance is read to a milligram' },
  realistic: ['grossGrams >= 0.12'],
  mistakes: {
    'no-overage': {
      at: 'grossMg',
      is: 'netMg',
      kind: 'reading',
      called: 'overage left out',
      headline: 'You left the overage out.',
      says: '{netMg} is in the capsules themselves. {overage} more is weighed, since some is lost.',
    },
    'overage-only': {
      at: 'grossMg',
      is: 'netMg * overage / wholePercent',
      kind: 'reading',
      called: 'overage alone given',
      headline: 'You gave the overage alone.',
      says: '{yours} is {overage} of the drug. It comes on top of {netMg}.',
    },
    'overage-taken-off': {
      at: 'grossMg',
      is: 'netMg * (1 - overage / wholePercent)',
      kind: 'set-up',
      called: 'overage taken off',
      headline: 'You took the overage off.',
      says: 'You weighed {overage} less than {netMg}. Some is lost, so more is taken.',
    },
  },
  picture: { kind: 'balance', shows: ['drug', 'doseMg', 'capsules'] },
  facts: { run: { called: 'Run', says: '{capsules} of {doseMg}' } },
  card: [
    'Dose times capsules is what must be in the capsules.',
    'Add the percent for loss: times 1 plus the overage over 100%.',
    'Go from mg to g for the balance.',
  ],
  worked: { doseMg: 50, capsules: 90, overage: 5, answer: 4.725 },
  sources: ['pharmaceutical calculations textbooks, contemporary compounding: capsules'],
  review: ['capsule strengths of the drugs'],
});
