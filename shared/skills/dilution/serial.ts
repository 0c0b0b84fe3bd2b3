import { desensitizationDrugs } from '../../drugs/desensitization-drugs';
import { defineSkill } from '../../skill/define-skill';

const { vancomycin, ampicillin, ceftriaxone, gentamicin } = desensitizationDrugs;

/** The strength after the same dilution is made again and again. */
export const serial = defineSkill({
  id: 'dilution.serial',
  version: 1,
  title: 'Serial dilution',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['hospital', 'compounding', 'sterile-products'],
  asks: [
    {
      caption: 'Allergy service',
      order:
        'A row of tubes starts from {drug}, {startMcgPerMl}. Each time {transfer} goes into {diluent} of diluent and is mixed for {mixTime}; this is done {tubes} times in all, each from the tube before.',
      question: 'What is the strength of the last tube?',
    },
    {
      caption: 'Laboratory sheet',
      order:
        'Fill {tubes} tubes with {diluent} of buffer each. Put {transfer} of the standard, {startMcgPerMl} {drug}, into the first, and then carry {transfer} on from tube to tube.',
      question: 'How many mcg per mL are left in the last one?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'standards' } },
    startMcgPerMl: { unit: 'mcg/mL', draw: { row: 'standards' }, called: 'Start' },
    transfer: { unit: 'mL', draw: { row: 'volumes' }, called: 'Carried on' },
    diluent: { unit: 'mL', draw: { row: 'volumes' }, called: 'Diluent in a tube' },
    tubes: { unit: '', draw: { oneOf: [2, 3, 4, 5] }, called: 'Tubes' },
  },
  extras: { mixTime: { unit: 's', draw: { oneOf: [10, 15, 20, 30] }, called: 'Mixed for' } },
  rows: {
    standards: [
      { drug: vancomycin.name, startMcgPerMl: { oneOf: [5000, 10000, 50000] } },
      { drug: ampicillin.name, startMcgPerMl: { oneOf: [1000, 5000, 10000] } },
      { drug: ceftriaxone.name, startMcgPerMl: { oneOf: [2000, 10000] } },
      { drug: gentamicin.name, startMcgPerMl: { oneOf: [200, 500, 1000] } },
    ],
    volumes: [
      { transfer: 0.1, diluent: 0.9 },
      { transfer: 0.2, diluent: 1.8 },
      { transfer: 0.25, diluent: 2.25 },
      { transfer: 0.5, diluent: 4.5 },
      { transfer: 1, diluent: 9 },
      { transfer: 0.5, diluent: 2 },
      { transfer: 1, diluent: 4 },
      { transfer: 0.25, diluent: 3 },
      { transfer: 0.5, diluent: 3 },
      { transfer: 1, diluent: 3 },
      { transfer: 1, diluent: 19 },
      { transfer: 1, diluent: 49 },
    ],
  },
  steps: {
    stepTotal: {
      unit: 'mL',
      is: 'transfer + diluent',
      says: 'Add what is carried on and the diluent: that is what the tube holds.',
      called: 'Volume of one tube',
    },
    stepFactor: {
      unit: '',
      is: 'stepTotal / transfer',
      says: 'Find how many times weaker one step makes it.',
      called: 'Fold of one step',
    },
    overall: {
      unit: '',
      is: 'stepFactor ^ tubes',
      says: 'The folds multiply, once for each tube.',
      called: 'Fold of all steps',
    },
    finalMcgPerMl: {
      unit: 'mcg/mL',
      is: 'startMcgPerMl / overall',
      says: 'Divide the start by the fold of all steps.',
      called: 'Last tube',
    },
  },
  answer: { of: 'finalMcgPerMl', round: { to: 0.001 }, because: 'three decimals show the weakest tube' },
  realistic: ['stepFactor <= 50', 'finalMcgPerMl >= 0.05', 'floor(stepFactor) == stepFactor'],
  mistakes: {
    'diluent-over-transfer': {
      at: 'stepFactor',
      is: 'diluent / transfer',
      kind: 'set-up',
      called: 'carried volume left out of the tube',
      headline: 'You left the carried volume out.',
      says: 'You divided {diluent} by {transfer}. The tube holds {stepTotal} once {transfer} is in it.',
    },
    'added-steps': {
      at: 'overall',
      is: 'stepFactor * tubes',
      kind: 'set-up',
      called: 'folds added',
      headline: 'You added the folds.',
      says: 'You counted {stepFactor} for each of {tubes} tubes and added. Each tube weakens the one before, so the folds multiply: {overall}.',
    },
    'one-step': {
      at: 'overall',
      is: 'stepFactor',
      kind: 'reading',
      called: 'stopped at the first tube',
      headline: 'You stopped at the first tube.',
      says: 'You diluted once, {stepFactor}-fold. The row has {tubes} tubes.',
    },
  },
  picture: { kind: 'syringe', shows: ['transfer'] },
  card: [
    'One tube: what goes in plus the diluent, over what goes in.',
    'Each tube does the same to the one before.',
    'So the folds multiply, and are not added.',
    'Start over the whole fold is the last tube.',
  ],
  worked: {
    drug: vancomycin.name,
    startMcgPerMl: 10000,
    transfer: 1,
    diluent: 9,
    tubes: 3,
    answer: 10,
  },
  sources: ['US Army course MD0837, Laboratory Mathematics: serial dilutions'],
  review: ['starting strengths of the drugs'],
});
