import { injectionsInMg } from '../../drugs/injections-in-mg';
import { weightDosedLiquids } from '../../drugs/weight-dosed-liquids';
import { defineSkill } from '../../skill/define-skill';

const { ketorolac, ondansetron, cefazolin, ceftriaxone, dexamethasone, diphenhydramine } = injectionsInMg;

/** The volume of a dose by weight that never exceeds its stated maximum. */
export const cappedWeightDose = defineSkill({
  id: 'dosage.capped-weight-dose',
  version: 1,
  title: 'Weight-based dose with a maximum',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['hospital', 'pediatrics'],
  asks: [
    {
      caption: 'Order set',
      order: '{drug} {perKg}, max {maxDose} per dose. Strength on hand {mgPerMl}. Patient: {weight}, bed {bed}.',
      question: 'What volume is prepared?',
    },
    {
      caption: 'Checking the worksheet',
      order:
        'A worksheet lists {weight}, {drug} at {mgPerMl} and a dose by weight of {perKg}. Under it someone wrote "not above {maxDose}".',
      question: 'How many mL should stand on the last line?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'product' } },
    weight: { unit: 'kg', draw: { row: 'product' } },
    perKg: { unit: 'mg/kg', draw: { row: 'product' }, called: 'Ordered' },
    maxDose: { unit: 'mg', draw: { row: 'product' }, called: 'Most for one dose' },
    mgPerMl: { unit: 'mg/mL', draw: { row: 'product' }, called: 'Strength' },
  },
  extras: { bed: { unit: '', draw: { from: 2, to: 28, by: 1 } } },
  rows: {
    product: [
      { drug: ketorolac.name, weight: { from: 16, to: 44, by: 1 }, perKg: 0.5, maxDose: 15, mgPerMl: 15 },
      { drug: ondansetron.name, weight: { from: 14, to: 45, by: 1 }, perKg: 0.15, maxDose: 4, mgPerMl: 2 },
      { drug: cefazolin.name, weight: { from: 40, to: 95, by: 1 }, perKg: 30, maxDose: 2000, mgPerMl: 100 },
      { drug: ceftriaxone.name, weight: { from: 10, to: 32, by: 1 }, perKg: 50, maxDose: 1000, mgPerMl: 100 },
      { drug: dexamethasone.name, weight: { from: 12, to: 42, by: 1 }, perKg: 0.6, maxDose: 16, mgPerMl: 4 },
      { drug: diphenhydramine.name, weight: { from: 20, to: 60, by: 1 }, perKg: 1.25, maxDose: 50, mgPerMl: 50 },
      {
        drug: 'amoxicillin suspension before dental work',
        weight: { from: 20, to: 60, by: 1 },
        perKg: 50,
        maxDose: 2000,
        mgPerMl: 80,
      },
      {
        drug: weightDosedLiquids.acyclovir.name,
        weight: { from: 20, to: 60, by: 1 },
        perKg: 20,
        maxDose: 800,
        mgPerMl: 40,
      },
      {
        drug: weightDosedLiquids.azithromycin.name,
        weight: { from: 25, to: 75, by: 1 },
        perKg: 10,
        maxDose: 500,
        mgPerMl: 40,
      },
      {
        drug: weightDosedLiquids.ibuprofen.name,
        weight: { from: 20, to: 60, by: 1 },
        perKg: 10,
        maxDose: 400,
        mgPerMl: 20,
      },
    ],
  },
  steps: {
    uncapped: {
      unit: 'mg',
      is: 'weight * perKg',
      says: 'Find the dose by weight.',
      called: 'Dose by weight',
    },
    dose: {
      unit: 'mg',
      is: 'min(uncapped, maxDose)',
      says: 'Take the smaller of it and the maximum.',
      called: 'Dose to give',
    },
    volume: { unit: 'mL', is: 'dose / mgPerMl', says: 'Divide by what one mL holds.', called: 'Volume to give' },
  },
  answer: { of: 'volume', round: { to: 0.1 }, because: 'the syringes in use are read to a tenth of a mL' },
  realistic: [
    'uncapped <= maxDose * 0.97 or uncapped >= maxDose * 1.03',
    'uncapped <= maxDose * 2',
    'volume >= 1',
    'mgPerMl != 1',
  ],
  mistakes: {
    'larger-of-two': {
      at: 'dose',
      is: 'max(uncapped, maxDose)',
      kind: 'set-up',
      called: 'larger of dose and maximum',
      headline: 'You took the larger dose.',
      says: 'You went on with {yours}. Of {uncapped} by weight and {maxDose} at the most the smaller one is given.',
    },
    multiplied: {
      at: 'volume',
      is: 'dose * mgPerMl',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {dose} by {mgPerMl:number}. Divide: ask how many mL hold the dose.',
    },
    'dose-not-volume': {
      at: 'volume',
      is: 'dose',
      kind: 'reading',
      called: 'stopped at the dose',
      headline: 'You stopped at the dose.',
      says: '{dose} is the dose to give. The question asks for its volume at {mgPerMl}.',
    },
  },
  picture: { kind: 'syringe', shows: ['drug', 'mgPerMl'] },
  handOut: { of: 'dose', most: 'maxDose', source: 'US prescribing information and the guidance named in the order' },
  card: [
    'Weight times mg/kg is the dose by weight.',
    'Compare it with the maximum and keep the smaller one.',
    'Divide that dose by the strength in mg/mL.',
  ],
  worked: { drug: ondansetron.name, weight: 36, perKg: 0.15, maxDose: 4, mgPerMl: 2, answer: 2 },
  sources: ['US prescribing information of the products', 'pediatric dosing references; NAPLEX calculation reviews'],
  review: ['doses by weight and maximums of the ten products'],
});
