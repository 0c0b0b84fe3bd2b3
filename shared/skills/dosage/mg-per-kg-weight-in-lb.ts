import { weightDosedLiquids } from '../../drugs/weight-dosed-liquids';
import { defineSkill } from '../../skill/define-skill';

const { acetaminophen, ibuprofen, azithromycin, prednisolone } = weightDosedLiquids;

/** A dose by kilogram for a child who was weighed in pounds. */
export const mgPerKgWeightInLb = defineSkill({
  id: 'dosage.mg-per-kg-weight-in-lb',
  version: 1,
  title: 'mg/kg with a weight in pounds',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'pediatrics'],
  asks: [
    {
      caption: 'Triage note',
      order:
        'Weight {lb}, pulse {pulse:number}. The standing order is {perKg} of {drug}, single maximum {maxDose}. Supplied as {strengthMg} per {strengthMl}.',
      question: 'What volume does the child swallow?',
    },
    {
      caption: 'Telephone order',
      order:
        'The pediatrician asks for one dose of {perKg}, up to {maxDose}, from your bottle of {drug} ({strengthMg} in {strengthMl}). The mother says her son weighs {lb}.',
      question: 'How many mL will you tell her to give?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'liquid' } },
    lb: { unit: 'lb', draw: { row: 'liquid' }, called: 'Weight' },
    perKg: { unit: 'mg/kg', draw: { row: 'liquid' }, called: 'Ordered' },
    strengthMg: { unit: 'mg', draw: { row: 'liquid' } },
    strengthMl: { unit: 'mL', draw: { row: 'liquid' } },
    maxDose: { unit: 'mg', draw: { row: 'liquid' }, called: 'Most for one dose' },
  },
  extras: { pulse: { unit: '1/min', draw: { from: 90, to: 130, by: 2 } } },
  rows: {
    liquid: [
      {
        drug: acetaminophen.name,
        lb: { from: 14, to: 66, by: 1 },
        perKg: { oneOf: [10, 12.5, 15] },
        strengthMg: 160,
        strengthMl: 5,
        maxDose: 480,
      },
      {
        drug: ibuprofen.name,
        lb: { from: 14, to: 80, by: 1 },
        perKg: { oneOf: [5, 10] },
        strengthMg: 100,
        strengthMl: 5,
        maxDose: 400,
      },
      {
        drug: azithromycin.name,
        lb: { from: 18, to: 88, by: 1 },
        perKg: { oneOf: [5, 10, 12] },
        strengthMg: 200,
        strengthMl: 5,
        maxDose: 500,
      },
      {
        drug: prednisolone.name,
        lb: { from: 18, to: 66, by: 1 },
        perKg: { oneOf: [1, 2] },
        strengthMg: 15,
        strengthMl: 5,
        maxDose: 60,
      },
    ],
  },
  steps: {
    kg: {
      unit: 'kg',
      is: 'lb / poundsPerKilogram',
      says: 'Turn the pounds into kilograms.',
      called: 'Weight in kilograms',
    },
    dose: { unit: 'mg', is: 'kg * perKg', says: 'Multiply by the dose for one kilogram.' },
    volume: {
      unit: 'mL',
      is: 'dose / strengthMg * strengthMl',
      says: 'Turn the mg into mL.',
      called: 'Volume of one dose',
    },
  },
  answer: {
    of: 'volume',
    round: { to: 0.1 },
    because: 'an oral syringe is read to a tenth of a mL, and the weight is kept unrounded',
    acceptIf: [{ with: { kg: 'round(lb / poundsPerKilogram, 1)' }, because: 'weight charted to a tenth of a kg' }],
  },
  realistic: ['dose <= maxDose', 'volume >= 1', 'volume <= 30'],
  mistakes: {
    'pounds-as-kg': {
      at: 'kg',
      is: 'lb',
      kind: 'unit',
      called: 'pounds used as kilograms',
      headline: 'You used pounds as kilograms.',
      says: 'You multiplied {perKg} by {lb:number}. The order is per kilogram, and {lb} are {kg}.',
    },
    'multiplied-2.2': {
      at: 'kg',
      is: 'lb * poundsPerKilogram',
      kind: 'set-up',
      called: 'pounds multiplied',
      headline: 'You multiplied the pounds.',
      says: 'You turned {lb} into {yours:number} kg. A kilogram is more than a pound, so there are fewer of them.',
    },
    'halved-weight': {
      at: 'kg',
      is: 'lb / 2',
      kind: 'rounding',
      called: 'pounds halved',
      headline: 'You halved the pounds.',
      says: 'You took {yours:number} kg, half of {lb}. It takes {poundsPerKilogram:number} lb to make 1 kg.',
    },
    'forgot-label-volume': {
      at: 'volume',
      is: 'dose / strengthMg',
      kind: 'reading',
      called: 'label strength taken per mL',
      headline: 'You took the label as per mL.',
      says: 'You used {strengthMg} as the amount in 1 mL. The label says it is in {strengthMl}.',
    },
  },
  facts: { strength: { called: 'Strength', says: '{strengthMg} per {strengthMl}' } },
  picture: { kind: 'oral-syringe', shows: ['drug', 'strengthMg', 'strengthMl'] },
  handOut: { of: 'dose', most: 'maxDose', source: 'US Drug Facts labels and prescribing information' },
  card: [
    'Pounds over 2.2 are kilograms.',
    'Kilograms times mg/kg is the dose.',
    'Dose over the mg on the label, times its mL.',
    'Round once, at the end.',
  ],
  worked: {
    drug: acetaminophen.name,
    lb: 44,
    perKg: 15,
    strengthMg: 160,
    strengthMl: 5,
    maxDose: 480,
    answer: 9.4,
  },
  sources: ['PTCB practice material: doses by weight', 'BCcampus, A Guide to Numeracy in Nursing, chapter 15'],
  review: ['doses by weight and single maximums of the four liquids'],
});
