import { newbornInjections } from '../../drugs/newborn-injections';
import { defineSkill } from '../../skill/define-skill';

const { gentamicin, caffeine, ampicillin, phenobarbital, furosemide } = newbornInjections;

/** A newborn's dose, whose volume is a fraction of a mL. */
export const neonatalSmallVolume = defineSkill({
  id: 'dosage.neonatal-small-volume',
  version: 1,
  title: 'Neonatal dose to a hundredth of a mL',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['hospital', 'pediatrics', 'sterile-products'],
  asks: [
    {
      caption: 'NICU, morning rounds',
      order: 'Baby Okafor, {age} old, weighs {weight}: {perKg} of {drug} IV. Concentration {mgPerMl}.',
      question: 'What goes into the 1 mL syringe?',
    },
    {
      caption: 'Night pharmacy',
      order:
        'For a newborn you prepare {drug} from a solution with {mgPerMl}. The electronic order multiplies out from {perKg}; the birth weight on it is {weight}.',
      question: 'How many mL do you dispense?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'vial' } },
    weight: { unit: 'kg', draw: { row: 'vial' } },
    perKg: { unit: 'mg/kg', draw: { row: 'vial' }, called: 'Ordered' },
    mgPerMl: { unit: 'mg/mL', draw: { row: 'vial' }, called: 'Strength' },
  },
  extras: { age: { unit: 'day', draw: { from: 2, to: 20, by: 1 } } },
  rows: {
    vial: [
      { drug: gentamicin.name, weight: { from: 0.8, to: 2.5, by: 0.05 }, perKg: { oneOf: [4, 4.5, 5] }, mgPerMl: 10 },
      { drug: caffeine.name, weight: { from: 0.8, to: 2, by: 0.05 }, perKg: { oneOf: [5, 10, 20] }, mgPerMl: 20 },
      { drug: ampicillin.name, weight: { from: 0.8, to: 4, by: 0.05 }, perKg: { oneOf: [25, 50, 100] }, mgPerMl: 100 },
      { drug: phenobarbital.name, weight: { from: 0.8, to: 4.2, by: 0.05 }, perKg: { oneOf: [15, 20] }, mgPerMl: 65 },
      { drug: furosemide.name, weight: { from: 1.1, to: 4.5, by: 0.05 }, perKg: { oneOf: [1, 2] }, mgPerMl: 10 },
    ],
  },
  steps: {
    dose: { unit: 'mg', is: 'weight * perKg', says: 'Multiply the weight by the dose for one kilogram.' },
    volume: {
      unit: 'mL',
      is: 'dose / mgPerMl',
      says: 'Divide the dose by what one mL holds.',
      called: 'Volume of the dose',
    },
  },
  answer: {
    of: 'volume',
    round: { to: 0.01 },
    because: 'a 1 mL syringe is read to a hundredth; less than 0.1 mL would be diluted first',
  },
  realistic: ['volume >= 0.1', 'volume <= 1', 'weight >= 1.1 or weight <= 0.9', 'mgPerMl != 1'],
  mistakes: {
    multiplied: {
      at: 'volume',
      is: 'dose * mgPerMl',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {dose} by {mgPerMl:number}. Divide: ask how much of one mL holds the dose.',
    },
    'forgot-weight': {
      at: 'dose',
      is: 'perKg',
      kind: 'set-up',
      called: 'weight left out',
      headline: 'You left the weight out.',
      says: 'You used {perKg} as the whole dose. It is for each kilogram, and this baby has {weight:number}.',
    },
    grams: {
      at: 'dose',
      is: 'weight * gramsPerKilogram * perKg',
      kind: 'unit',
      called: 'weight in grams',
      headline: 'You took the weight in grams.',
      says: 'You multiplied {perKg} by the grams of {weight}. The order is for each kilogram, so the dose is {dose}.',
    },
  },
  picture: { kind: 'syringe', shows: ['drug', 'mgPerMl'] },
  card: [
    'Weight times mg/kg is the dose in mg.',
    'Dose over mg/mL is the volume.',
    'A newborn weighs about 1 to 4 kg: ask whether the volume fits so small a body.',
    'One place of the point is ten times the dose.',
  ],
  worked: { drug: gentamicin.name, weight: 2.1, perKg: 4, mgPerMl: 10, answer: 0.84 },
  sources: ['neonatal dosing references and US prescribing information', 'BCcampus, A Guide to Numeracy in Nursing'],
  review: ['doses and strengths of the five injections for newborns'],
});
