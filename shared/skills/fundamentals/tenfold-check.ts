import { pointSensitiveProducts } from '../../drugs/point-sensitive-products';
import { defineSkill } from '../../skill/define-skill';

const { morphine, morphineConcentrate, digoxin, hydromorphone } = pointSensitiveProducts;

/** Whether a volume that was drawn up is right, or a power of ten off. */
export const tenfoldCheck = defineSkill({
  id: 'fundamentals.tenfold-check',
  version: 1,
  title: 'Catch a tenfold error by estimating',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'pediatrics', 'sterile-products'],
  asks: [
    {
      caption: 'Second check',
      order: 'Ordered is {doseMg} of {drug}. The strength is {mgPerMl}. A colleague shows you {drawn} in the syringe.',
      question: 'What do you say?',
    },
    {
      caption: 'Tray at the hand-over',
      order: 'On the tray lies a syringe with {drawn} of {drug}, {mgPerMl}. The label on it asks for {doseMg}.',
      question: 'Does the volume match the dose?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'vials' } },
    doseMg: { unit: 'mg', draw: { row: 'vials' }, called: 'Dose' },
    mgPerMl: { unit: 'mg/mL', draw: { row: 'vials' }, called: 'Strength' },
    drawnFactor: { unit: '', draw: { oneOf: [0.1, 1, 10] }, hidden: true },
    drawn: { unit: 'mL', draw: { is: 'doseMg / mgPerMl * drawnFactor' }, called: 'Drawn up' },
  },
  rows: {
    vials: [
      { drug: morphine.name, doseMg: { oneOf: [2, 3, 4, 5, 8] }, mgPerMl: 10 },
      { drug: morphineConcentrate.name, doseMg: { oneOf: [5, 10, 15, 20] }, mgPerMl: 20 },
      { drug: digoxin.name, doseMg: { oneOf: [0.125, 0.2, 0.25, 0.375] }, mgPerMl: 0.25 },
      { drug: hydromorphone.name, doseMg: { oneOf: [0.2, 0.4, 0.5, 1] }, mgPerMl: 2 },
    ],
  },
  steps: {
    expected: {
      unit: 'mL',
      is: 'doseMg / mgPerMl',
      says: 'Estimate the volume yourself: dose over strength.',
      called: 'Expected volume',
    },
    ratio: {
      unit: '',
      is: 'drawn / expected',
      says: 'Hold the syringe against it: how many times as much is it?',
      called: 'Drawn up over expected',
    },
  },
  answer: {
    of: 'ratio',
    kind: 'choice',
    choices: {
      'tenfold-over': { when: 'ratio >= 5', says: 'Stop: ten times too much' },
      'tenfold-under': { when: 'ratio <= 0.2', says: 'Stop: ten times too little' },
      right: { when: 'ratio > 0.2', says: 'The volume is right' },
    },
    because: 'a point that moved one place makes the dose ten times too large or too small',
  },
  mistakes: {
    'decimal-in-dose': {
      at: 'expected',
      is: 'doseMg * 10 / mgPerMl',
      kind: 'reading',
      called: 'dose read ten times too high',
      headline: 'You misread the point in the dose.',
      says: 'You expected {yours}. For {doseMg} it is {expected}.',
    },
    inverted: {
      at: 'expected',
      is: 'mgPerMl / doseMg',
      kind: 'set-up',
      called: 'strength over dose',
      headline: 'You divided the other way.',
      says: 'You divided {mgPerMl:number} by {doseMg:number}. Dose over strength gives the volume, {expected}.',
    },
    multiplied: {
      at: 'expected',
      is: 'doseMg * mgPerMl',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {doseMg:number} by {mgPerMl:number}. Divide: {expected} holds the dose.',
    },
  },
  picture: { kind: 'syringe', shows: ['drawn'] },
  card: [
    'Estimate before you look: dose over strength.',
    'Compare the syringe with the estimate.',
    'About the same is right; ten times more or less is a moved point.',
    'When it does not match, stop and have it prepared again.',
  ],
  worked: { drug: hydromorphone.name, doseMg: 0.4, mgPerMl: 2, drawnFactor: 10, drawn: 2, answer: 'tenfold-over' },
  sources: ['ISMP guidance on tenfold errors', 'US prescribing information of the products'],
  review: ['strengths and single doses of the four products'],
});
