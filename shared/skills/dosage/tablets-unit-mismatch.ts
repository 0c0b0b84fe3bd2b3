import { tabletsByStrength } from '../../drugs/tablets-by-strength';
import { defineSkill } from '../../skill/define-skill';

const { levothyroxine, digoxin, metforminExtended, valacyclovir, sucralfate, cephalexin } = tabletsByStrength;

/** Tablets for a dose that was ordered in another metric unit than the label's. */
export const tabletsUnitMismatch = defineSkill({
  id: 'dosage.tablets-unit-mismatch',
  version: 1,
  title: 'Tablets when the units differ',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'long-term-care'],
  asks: [
    {
      caption: 'Electronic prescription',
      order: '{drug} {ordered} by mouth once. On the shelf stand tablets of {strengthMg:number} mg each.',
      question: 'How many tablets make this dose?',
      namesUnit: true,
    },
    {
      caption: 'Order and label do not match',
      order: 'One tablet of {drug} contains {strengthMg:number} mg, but the doctor wrote {ordered}.',
      question: 'What does the patient take?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'tablets' } },
    ordered: { unit: 'start unit', draw: { row: 'tablets' }, unitNamedBy: 'mgPerOrderUnit', called: 'Ordered' },
    mgPerOrderUnit: {
      unit: 'mg/start unit',
      draw: { row: 'tablets' },
      hidden: true,
      called: 'mg in the unit of the order',
      sizeOf: { '1000': 'g', '0.001': 'mcg' },
    },
    strengthMg: { unit: 'mg/tablet', draw: { row: 'tablets' }, called: 'Strength' },
  },
  rows: {
    tablets: [
      { drug: levothyroxine.name, ordered: { oneOf: [75, 100, 125] }, mgPerOrderUnit: 0.001, strengthMg: 0.05 },
      { drug: digoxin.name, ordered: { oneOf: [62.5, 187.5, 250] }, mgPerOrderUnit: 0.001, strengthMg: 0.125 },
      { drug: metforminExtended.name, ordered: { oneOf: [1, 1.5, 2] }, mgPerOrderUnit: 1000, strengthMg: 500 },
      { drug: valacyclovir.name, ordered: { oneOf: [1, 2] }, mgPerOrderUnit: 1000, strengthMg: 500 },
      { drug: sucralfate.name, ordered: 2, mgPerOrderUnit: 1000, strengthMg: 1000 },
      { drug: cephalexin.name, ordered: { oneOf: [0.5, 1] }, mgPerOrderUnit: 1000, strengthMg: 250 },
    ],
  },
  steps: {
    orderedMg: {
      unit: 'mg',
      is: 'ordered * mgPerOrderUnit',
      says: 'Bring the order to the unit of the label.',
      called: 'Order in mg',
    },
    tablets: { unit: 'tablets', is: 'orderedMg / strengthMg', says: 'Divide by what one tablet holds.' },
  },
  answer: { of: 'tablets', round: { to: 0.5 }, because: 'a tablet is broken into halves at most' },
  mistakes: {
    'no-conversion': {
      at: 'orderedMg',
      is: 'ordered',
      kind: 'unit',
      called: 'units not matched',
      headline: 'You left the units unmatched.',
      says: 'You divided {ordered} by {strengthMg:number} mg as if the units were alike. The order is {orderedMg}.',
    },
    inverted: {
      at: 'tablets',
      is: 'strengthMg / orderedMg',
      kind: 'set-up',
      called: 'division upside down',
      headline: 'You divided upside down.',
      says: 'You divided {strengthMg:number} mg by {orderedMg}. The dose goes on top, the tablet below.',
    },
    hundred: {
      at: 'orderedMg',
      is: 'ordered * ((mgPerOrderUnit > 1) * 100 + (mgPerOrderUnit < 1) / 100)',
      kind: 'unit',
      called: 'metric step of 100',
      headline: 'You took the metric step as 100.',
      says: 'You turned {ordered} into {yours:number} mg. The step between these units is 1,000, so it is {orderedMg}.',
    },
    'dose-shared': {
      at: 'tablets',
      is: 'orderedMg / strengthMg / 2',
      kind: 'reading',
      called: 'dose shared over two times',
      headline: 'You shared the dose.',
      says: 'You gave half of it at a time, {yours}. The {ordered} are one dose.',
    },
  },
  picture: { kind: 'drug-label', shows: ['drug', 'strengthMg'] },
  card: [
    'Look at both units before any figure.',
    '1 g is 1,000 mg, and 1 mg is 1,000 mcg.',
    'Bring the order to the unit of the label, then divide by one tablet.',
  ],
  worked: { drug: digoxin.name, ordered: 62.5, mgPerOrderUnit: 0.001, strengthMg: 0.125, answer: 0.5 },
  sources: ['BCcampus, A Guide to Numeracy in Nursing'],
  review: ['strengths of the tablets and which of them are scored'],
});
