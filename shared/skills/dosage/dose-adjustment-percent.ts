import { defineSkill } from '../../skill/define-skill';

const names = {
  '-75': 'reduced by 75%',
  '-40': 'reduced by 40%',
  '-33': 'reduced by 33%',
  '-30': 'reduced by 30%',
  '-25': 'reduced by 25%',
  '-20': 'reduced by 20%',
  '-10': 'reduced by 10%',
  '10': 'raised by 10%',
  '15': 'raised by 15%',
  '20': 'raised by 20%',
  '25': 'raised by 25%',
} as const;

/** A dose that is reduced or raised by a percent. */
export const doseAdjustmentPercent = defineSkill({
  id: 'dosage.dose-adjustment-percent',
  version: 1,
  title: 'Reduce or raise a dose by a percent',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['hospital', 'oncology'],
  asks: [
    {
      caption: 'Changed order',
      order: 'So far the pump syringe was made with {dose}. From cycle {cycle:number} on, the dose is {percentChange}.',
      question: 'How many mg go into the next one?',
      namesUnit: true,
    },
    {
      caption: 'Note of the clinical pharmacist',
      order: 'Drug level back from the laboratory. Maintenance of {dose} to be {percentChange}, starting tonight.',
      question: 'What is the new dose?',
    },
  ],
  givens: {
    dose: {
      unit: 'mg',
      draw: { oneOf: [40, 60, 80, 120, 150, 200, 240, 300, 400, 500, 750, 1000] },
      called: 'Present dose',
    },
    percentChange: {
      unit: '%',
      draw: { oneOf: [-75, -40, -33, -30, -25, -20, -10, 10, 15, 20, 25] },
      called: 'Change',
      names,
    },
  },
  extras: { cycle: { unit: '', draw: { from: 2, to: 6, by: 1 } } },
  steps: {
    change: {
      unit: 'mg',
      is: 'dose * percentChange / wholePercent',
      says: 'Find the percent of the dose; a reduction is below zero.',
      called: 'Change in mg',
    },
    newDose: { unit: 'mg', is: 'dose + change', says: 'Add it to the dose, or take it off.', called: 'New dose' },
  },
  answer: { of: 'newDose', round: { to: 0.1 }, because: 'one decimal is asked for' },
  mistakes: {
    'change-only': {
      at: 'newDose',
      is: 'abs(change)',
      kind: 'reading',
      called: 'change given',
      headline: 'You gave the change.',
      says: '{yours} is the change alone. The dose of {dose} is {percentChange}.',
    },
    'wrong-direction': {
      at: 'newDose',
      is: 'dose - change',
      kind: 'reading',
      called: 'changed the other way',
      headline: 'You went the other way.',
      says: 'You came to {yours}. The {dose} are {percentChange}.',
    },
    'percent-as-mg': {
      at: 'newDose',
      is: 'dose + percentChange',
      kind: 'unit',
      called: 'percent taken for mg',
      headline: 'You took the percent for mg.',
      says: 'You came to {yours:number} mg, as if the percent were mg. It is a part of {dose}.',
    },
  },
  card: [
    'Percent of the dose, over 100, is the change in mg.',
    'Take a reduction off, add a raise.',
    'Or in one step: reduced by 25% leaves 75%.',
  ],
  worked: { dose: 240, percentChange: -25, answer: 180 },
  sources: ['Ansel, Pharmaceutical Calculations', 'US prescribing information: dose changes are given in percent'],
});
