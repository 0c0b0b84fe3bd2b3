import { weightDosedLiquids } from '../../drugs/weight-dosed-liquids';
import { defineSkill } from '../../skill/define-skill';

const { acetaminophen, ibuprofen, azithromycin, ondansetron, prednisolone, diphenhydramine } = weightDosedLiquids;

/** The volume of a dose that was ordered by weight in kilograms. */
export const mgPerKgDose = defineSkill({
  id: 'dosage.mg-per-kg-dose',
  version: 1,
  title: 'mg/kg per dose as a volume',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'pediatrics'],
  asks: [
    {
      caption: 'Urgent care, 18:20',
      order:
        'Give {perKg} of {drug} now, no more than {maxDose}. The scale read {weight} this evening. Label: {strengthMg} in {strengthMl}.',
      question: 'What do you draw into the oral syringe?',
    },
    {
      caption: 'Discharge teaching',
      order:
        'Parents go home with {drug}, {strengthMg} per {strengthMl}, for their child of {weight}. The plan is {perKg} a time, and {maxDose} is the limit for one dose.',
      question: 'How many mL do they measure?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'liquid' } },
    weight: { unit: 'kg', draw: { row: 'liquid' } },
    perKg: { unit: 'mg/kg', draw: { row: 'liquid' }, called: 'Ordered' },
    strengthMg: { unit: 'mg', draw: { row: 'liquid' } },
    strengthMl: { unit: 'mL', draw: { row: 'liquid' } },
    maxDose: { unit: 'mg', draw: { row: 'liquid' }, called: 'Most for one dose' },
  },
  rows: {
    liquid: [
      {
        drug: acetaminophen.name,
        weight: { from: 5, to: 30, by: 0.5 },
        perKg: { oneOf: [10, 12.5, 15] },
        strengthMg: 160,
        strengthMl: 5,
        maxDose: 650,
      },
      {
        drug: ibuprofen.name,
        weight: { from: 6, to: 38, by: 0.5 },
        perKg: { oneOf: [5, 8, 10] },
        strengthMg: 100,
        strengthMl: 5,
        maxDose: 400,
      },
      {
        drug: azithromycin.name,
        weight: { from: 8, to: 40, by: 0.5 },
        perKg: { oneOf: [5, 10] },
        strengthMg: 200,
        strengthMl: 5,
        maxDose: 500,
      },
      {
        drug: ondansetron.name,
        weight: { from: 10, to: 40, by: 0.5 },
        perKg: 0.15,
        strengthMg: 4,
        strengthMl: 5,
        maxDose: 8,
      },
      {
        drug: prednisolone.name,
        weight: { from: 8, to: 28, by: 0.5 },
        perKg: { oneOf: [1, 2] },
        strengthMg: 15,
        strengthMl: 5,
        maxDose: 60,
      },
      {
        drug: diphenhydramine.name,
        weight: { from: 12, to: 40, by: 0.5 },
        perKg: { oneOf: [1, 1.25] },
        strengthMg: 12.5,
        strengthMl: 5,
        maxDose: 50,
      },
    ],
  },
  steps: {
    dose: { unit: 'mg', is: 'weight * perKg', says: 'Multiply the weight by the dose for one kilogram.' },
    mgPerMl: {
      unit: 'mg/mL',
      is: 'strengthMg / strengthMl',
      says: 'Find what one mL holds.',
      called: 'Strength of one mL',
    },
    volume: {
      unit: 'mL',
      is: 'dose / mgPerMl',
      says: 'Divide the dose by what one mL holds.',
      called: 'Volume of one dose',
    },
  },
  answer: { of: 'volume', round: { to: 0.1 }, because: 'an oral syringe is read to a tenth of a mL' },
  realistic: ['volume >= 0.8', 'volume <= 60', 'dose <= maxDose'],
  mistakes: {
    pounds: {
      at: 'dose',
      is: 'weight / poundsPerKilogram * perKg',
      kind: 'unit',
      called: 'weight converted twice',
      headline: 'You converted the weight twice.',
      says: '{weight} is in kilograms already. Dividing it by {poundsPerKilogram:number} again gave a dose of {yours:number} mg.',
    },
    'forgot-weight': {
      at: 'dose',
      is: 'perKg',
      kind: 'set-up',
      called: 'weight left out',
      headline: 'You left the weight out.',
      says: 'You used {perKg} as the whole dose. It is for each kilogram, and there are {weight:number}.',
    },
    'forgot-label-volume': {
      at: 'mgPerMl',
      is: 'strengthMg',
      kind: 'reading',
      called: 'label strength taken per mL',
      headline: 'You took the label as per mL.',
      says: 'You used {strengthMg} as the amount in 1 mL. The label says it is in {strengthMl}.',
    },
    'double-weight': {
      at: 'dose',
      is: 'weight * poundsPerKilogram * perKg',
      kind: 'unit',
      called: 'kilograms turned into pounds',
      headline: 'You turned kilograms into pounds.',
      says: 'You multiplied {weight} by {poundsPerKilogram:number}. The order is per kilogram, so the dose is {dose}.',
    },
  },
  facts: { strength: { called: 'Strength', says: '{strengthMg} per {strengthMl}' } },
  picture: { kind: 'oral-syringe', shows: ['drug', 'strengthMg', 'strengthMl'] },
  handOut: { of: 'dose', most: 'maxDose', source: 'US prescribing information and pediatric references' },
  card: [
    'Weight times mg/kg is the dose in mg.',
    'Compare it with the limit for one dose.',
    'Bring the label to one mL, then divide the dose by it.',
  ],
  worked: {
    drug: acetaminophen.name,
    weight: 18,
    perKg: 15,
    strengthMg: 160,
    strengthMl: 5,
    maxDose: 650,
    answer: 8.4,
  },
  sources: ['BCcampus, A Guide to Numeracy in Nursing, chapter 15: doses by weight'],
  review: ['doses by weight and single maximums of the six liquids'],
});
