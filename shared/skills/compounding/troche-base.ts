import { compoundedCapsules } from '../../drugs/compounded-capsules';
import { defineSkill } from '../../skill/define-skill';

const drugs = compoundedCapsules;

/** The base of a batch of troches, once drug and sweetener are taken off the calibrated weight. */
export const trocheBase = defineSkill({
  id: 'compounding.troche-base',
  version: 1,
  title: 'Troche or lozenge base',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Troche order',
      order:
        '{drug} troches {doseMg}, {count}, a supply for {days}. Each holds {sweetenerMg} of sweetener as well and weighs {trocheWeight} when full. Make {overage} more than ordered.',
      question: 'How many grams of base are melted for the batch?',
      namesUnit: true,
    },
    {
      caption: 'Mold worksheet',
      order:
        'Planned: {count} plus {overage} for loss. One cavity, filled, comes to {trocheWeight}, of which {sweetenerMg} is sweetener, {doseMg} is {drug} and the rest is base.',
      question: 'What weight of base is the rest, for all that is planned?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'drugs' } },
    trocheWeight: { unit: 'g', draw: { oneOf: [0.9, 1, 1.1, 1.15, 1.3, 2, 2.2] }, called: 'One troche' },
    count: { unit: 'troche', draw: { oneOf: [12, 24, 30, 36, 48, 60] }, called: 'Ordered' },
    doseMg: { unit: 'mg', draw: { row: 'drugs' }, called: 'Drug in one' },
    sweetenerMg: { unit: 'mg', draw: { oneOf: [10, 15, 20, 25, 30] }, called: 'Sweetener in one' },
    overage: { unit: '%', draw: { oneOf: [5, 10] } },
  },
  extras: {
    days: { unit: 'day', draw: { oneOf: [7, 10, 14, 30] }, called: 'Lasts' },
  },
  rows: {
    drugs: [
      { drug: drugs.testosterone.name, doseMg: { oneOf: [2, 5, 10, 12.5] } },
      { drug: drugs.estriol.name, doseMg: { oneOf: [2, 5] } },
      { drug: drugs.progesterone.name, doseMg: { oneOf: [25, 50, 100] } },
      { drug: drugs.ketamine.name, doseMg: { oneOf: [10, 20, 25, 50, 100] } },
    ],
  },
  steps: {
    batchUnits: {
      unit: 'troche',
      is: 'count * (1 + overage / wholePercent)',
      says: 'Add the overage to the troches.',
      called: 'Troches planned',
    },
    totalWeight: {
      unit: 'g',
      is: 'trocheWeight * batchUnits',
      says: 'Find the weight of all of them.',
      called: 'Weight of the batch',
    },
    powders: {
      unit: 'g',
      is: '(doseMg + sweetenerMg) / milligramsPerGram * batchUnits',
      says: 'Find drug and sweetener in all of them, in grams.',
      called: 'Drug and sweetener',
    },
    baseWeight: {
      unit: 'g',
      is: 'totalWeight - powders',
      says: 'The rest is base.',
      called: 'Weight of the base',
    },
  },
  answer: { of: 'baseWeight', round: { to: 0.01 }, because: 'the balance shows hundredths of a gram' },
  realistic: ['(doseMg + sweetenerMg) / milligramsPerGram <= 0.12 * trocheWeight'],
  mistakes: {
    'powders-left-in': {
      at: 'baseWeight',
      is: 'totalWeight',
      kind: 'reading',
      called: 'powders not taken off',
      headline: 'You took no powder off.',
      says: '{totalWeight} is the whole batch. Drug and sweetener are {powders} of it.',
    },
    'one-troche-powders': {
      at: 'powders',
      is: '(doseMg + sweetenerMg) / milligramsPerGram',
      kind: 'reading',
      called: 'powders of one troche taken off',
      headline: "You took off one troche's powders.",
      says: 'You took off {yours}, which is in one troche. The batch holds {powders} of drug and sweetener.',
    },
    'drug-only': {
      at: 'powders',
      is: 'doseMg / milligramsPerGram * batchUnits',
      kind: 'reading',
      called: 'sweetener left in',
      headline: 'You left the sweetener in.',
      says: 'You took off {yours:number} g of drug. Each troche holds {sweetenerMg} of sweetener too.',
    },
  },
  facts: {
    troche: { called: 'One troche', says: '{trocheWeight} with {doseMg} of drug and {sweetenerMg} of sweetener' },
  },
  card: [
    'Add the overage to the number of troches.',
    'Calibrated weight times that number is the weight of the batch.',
    'Take off drug and sweetener of the whole batch, in grams.',
    'What is left is base.',
  ],
  worked: { trocheWeight: 1, count: 30, doseMg: 25, sweetenerMg: 15, overage: 10, answer: 31.68 },
  sources: ['pharmaceutical calculations textbooks, contemporary compounding: troches'],
  review: ['doses of the troches; that the powders may be taken off by weight'],
});
