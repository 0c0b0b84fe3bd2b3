import { combinationSuspensions } from '../../drugs/combination-suspensions';
import { defineSkill } from '../../skill/define-skill';

const { amoxicillinClavulanate, sulfamethoxazoleTrimethoprim } = combinationSuspensions;

const coAmoxiclav = { product: amoxicillinClavulanate.name, active: 'amoxicillin', other: 'clavulanate' } as const;
const anyChild = { from: 6, to: 38, by: 0.5 } as const;

/** The partner drug that comes along when a product of two drugs is dosed by one of them. */
export const combinationProduct = defineSkill({
  id: 'dosage.combination-product',
  version: 1,
  title: 'One ingredient of a combination product',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['community', 'hospital', 'pediatrics'],
  asks: [
    {
      caption: 'Two drugs in one bottle',
      order:
        '{product}: in each {labelVolume} there are {activeMg} of {active} and {partnerMg} of {other}. A child of {weight} is dosed by the {active}, {perKgDay} {doses}, for {treatmentTime}.',
      question: 'How much of the partner drug is in one dose?',
    },
    {
      caption: 'Side effect reported',
      order:
        'After the first dose a child has loose stools, and the pharmacist asks how much {other} was in it. The label: {partnerMg} of it and {activeMg} of {active} per {labelVolume}. Ordered were {perKgDay} of {active} {doses}; the weight is {weight}.',
      question: 'How many mg do you report?',
      namesUnit: true,
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'product' } },
    active: { kind: 'word', draw: { row: 'product' } },
    other: { kind: 'word', draw: { row: 'product' } },
    weight: { unit: 'kg', draw: { row: 'product' } },
    perKgDay: { unit: 'mg/kg/day', draw: { row: 'product' }, called: 'Ordered' },
    doses: {
      unit: 'doses/day',
      draw: { row: 'product' },
      called: 'Given',
      names: { '2': 'in 2 equal doses', '3': 'in 3 equal doses' },
    },
    activeMg: { unit: 'mg', draw: { row: 'product' }, called: 'Drug that is dosed' },
    partnerMg: { unit: 'mg', draw: { row: 'product' }, called: 'Partner drug' },
  },
  extras: { treatmentTime: { unit: 'day', draw: { oneOf: [5, 7, 10] } } },
  constants: {
    labelVolume: {
      value: 5,
      unit: 'mL',
      says: 'the label counts both drugs in 5 mL',
      source: 'US labels of oral liquids give the strength per 5 mL',
    },
  },
  rows: {
    product: [
      { ...coAmoxiclav, weight: anyChild, perKgDay: 90, doses: 2, activeMg: 600, partnerMg: 42.9 },
      { ...coAmoxiclav, weight: anyChild, perKgDay: { oneOf: [25, 45] }, doses: 2, activeMg: 400, partnerMg: 57 },
      { ...coAmoxiclav, weight: anyChild, perKgDay: { oneOf: [20, 40] }, doses: 3, activeMg: 250, partnerMg: 62.5 },
      {
        product: sulfamethoxazoleTrimethoprim.name,
        active: 'trimethoprim',
        other: 'sulfamethoxazole',
        weight: anyChild,
        perKgDay: { oneOf: [8, 10] },
        doses: 2,
        activeMg: 40,
        partnerMg: 200,
      },
    ],
  },
  steps: {
    perDose: {
      unit: 'mg',
      is: 'weight * perKgDay / doses',
      says: 'Find one dose of the drug that is dosed.',
      called: 'One dose of the drug that is dosed',
    },
    volume: {
      unit: 'mL',
      is: 'perDose / activeMg * labelVolume',
      says: 'Find the volume that holds it.',
      called: 'Volume of one dose',
    },
    partner: {
      unit: 'mg',
      is: 'volume / labelVolume * partnerMg',
      says: 'Find the partner drug in that volume.',
      called: 'Partner drug in one dose',
    },
  },
  answer: { of: 'partner', round: { to: 0.1 }, because: 'one decimal is enough to compare with a limit' },
  realistic: ['volume >= 1.5', 'volume <= 15', 'doses >= 2'],
  mistakes: {
    'partner-as-base': {
      at: 'partner',
      is: 'perDose / partnerMg * activeMg',
      kind: 'reading',
      called: 'strengths exchanged',
      headline: 'You exchanged the two drugs.',
      says: 'You dosed by the {partnerMg} on the label. The order counts the other drug, with {activeMg}.',
    },
    'sum-of-both': {
      at: 'volume',
      is: 'perDose / (activeMg + partnerMg) * labelVolume',
      kind: 'set-up',
      called: 'strengths added',
      headline: 'You added both strengths.',
      says: 'You used {activeMg} and {partnerMg} together. The order counts one of them, so only {activeMg:number} stands below.',
    },
    'not-divided': {
      at: 'perDose',
      is: 'weight * perKgDay',
      kind: 'set-up',
      called: 'whole day at once',
      headline: 'You gave the whole day at once.',
      says: 'You used {yours:number} mg, the whole day. It is shared by {doses:number} doses of {perDose}.',
    },
    'volume-only': {
      at: 'partner',
      is: 'volume',
      kind: 'reading',
      called: 'stopped at the volume',
      headline: 'You stopped at the volume.',
      says: '{volume} is the volume of one dose. The question asks for the partner drug in it.',
    },
  },
  picture: { kind: 'oral-syringe', shows: ['product', 'activeMg', 'partnerMg'] },
  card: [
    'Ask which of the two drugs the order counts.',
    'Weight times mg/kg/day over the doses is one dose of it.',
    'Turn that into mL with its own strength.',
    'The same mL bring the partner drug along.',
  ],
  worked: { weight: 10, perKgDay: 90, doses: 2, activeMg: 600, partnerMg: 42.9, answer: 32.2 },
  sources: ['US prescribing information of the two suspensions', 'pediatric dosing references'],
  review: ['strengths and dosages of the suspensions'],
});
