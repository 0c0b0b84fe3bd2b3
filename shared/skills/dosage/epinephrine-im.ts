import { rescueInjections } from '../../drugs/rescue-injections';
import { defineSkill } from '../../skill/define-skill';

/** Epinephrine into the muscle for anaphylaxis: by weight, up to its maximum. */
export const epinephrineIm = defineSkill({
  id: 'dosage.epinephrine-im',
  version: 1,
  title: 'EPINEPHrine IM for anaphylaxis',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['hospital', 'pediatrics', 'community'],
  asks: [
    {
      caption: 'Vaccine clinic kit',
      order:
        'The kit holds {drug} {mgPerMl}. Its card says: {perKg} into the thigh, never above {maxDose}. A patient of {weight} has hives and wheezes.',
      question: 'What volume is injected?',
    },
    {
      caption: 'Allergy plan',
      order:
        'Weight {weight}. In a severe reaction inject {perKg} of {drug} into the muscle (limit {maxDose}), from the {mgPerMl} ampule.',
      question: 'How many mL do you write into the plan?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: [rescueInjections.epinephrine.name] } },
    weight: { unit: 'kg', draw: { row: 'limit' } },
    maxDose: { unit: 'mg', draw: { row: 'limit' }, called: 'Most for one dose' },
  },
  constants: {
    perKg: {
      value: '0.01',
      unit: 'mg/kg',
      says: '0.01 mg for each kilogram',
      source: 'anaphylaxis practice parameters and US prescribing information',
    },
    mgPerMl: {
      value: 1,
      unit: 'mg/mL',
      says: 'one mL holds 1 mg',
      source: 'US prescribing information: 1 mg/mL, formerly labeled 1:1,000',
    },
  },
  rows: {
    limit: [
      { weight: { from: 7.5, to: 40, by: 0.5 }, maxDose: 0.3 },
      { weight: { from: 40.5, to: 70, by: 0.5 }, maxDose: 0.5 },
    ],
  },
  steps: {
    byWeight: {
      unit: 'mg',
      is: 'weight * perKg',
      says: 'Multiply the weight by the dose for one kilogram.',
      called: 'Dose by weight',
    },
    dose: {
      unit: 'mg',
      is: 'min(byWeight, maxDose)',
      says: 'Take the smaller of it and the maximum.',
      called: 'Dose to give',
    },
    volume: {
      unit: 'mL',
      is: 'dose / mgPerMl',
      says: 'Divide by what one mL holds.',
      called: 'Volume to inject',
    },
  },
  answer: { of: 'volume', round: { to: 0.01 }, because: 'a 1 mL syringe is read to a hundredth of a mL' },
  mistakes: {
    tenfold: {
      at: 'volume',
      is: 'dose / mgPerMl * 10',
      kind: 'reading',
      called: 'strength of the IV syringe',
      headline: 'You took the weaker strength.',
      says: 'You gave {yours}, right for the 0.1 mg/mL syringe of cardiac arrest. This ampule holds {mgPerMl}.',
    },
    'larger-of-two': {
      at: 'dose',
      is: 'max(byWeight, maxDose)',
      kind: 'set-up',
      called: 'larger of dose and maximum',
      headline: 'You took the larger dose.',
      says: 'You went on with {yours}. Of {byWeight} by weight and {maxDose} at the most the smaller one is given.',
    },
    'converted-again': {
      at: 'byWeight',
      is: 'weight / poundsPerKilogram * perKg',
      kind: 'unit',
      called: 'weight converted twice',
      headline: 'You converted the weight twice.',
      says: '{weight} is in kilograms already. Dividing it by {poundsPerKilogram:number} again gave {yours:number} mg.',
    },
    'forgot-weight': {
      at: 'byWeight',
      is: 'perKg',
      kind: 'set-up',
      called: 'weight left out',
      headline: 'You left the weight out.',
      says: 'You used {perKg} as the whole dose. It is for each kilogram, and there are {weight:number}.',
    },
  },
  picture: { kind: 'syringe', shows: ['drug'] },
  handOut: { of: 'dose', most: 'maxDose', source: 'anaphylaxis practice parameters' },
  card: [
    '0.01 mg for each kilogram, into the muscle.',
    'Stop at 0.3 mg in a child and 0.5 mg in an adult.',
    'At 1 mg/mL the number of mg is the number of mL.',
    'A volume of 1 mL or more at this strength is ten times too much.',
  ],
  worked: { weight: 22, maxDose: 0.3, answer: 0.22 },
  sources: ['anaphylaxis practice parameters', 'US prescribing information of EPINEPHrine injection'],
  review: ['the weight from which 0.5 mg is the maximum'],
});
