import { rescueInjections } from '../../drugs/rescue-injections';
import { defineSkill } from '../../skill/define-skill';

/** Naloxone for a child by weight, up to its maximum. */
export const naloxoneByWeight = defineSkill({
  id: 'dosage.naloxone-by-weight',
  version: 1,
  title: 'Naloxone for a child',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['NAPLEX'],
  settings: ['hospital', 'pediatrics'],
  asks: [
    {
      caption: 'Resuscitation room',
      order:
        "A child swallowed somebody's opioid tablets and is hardly breathing. The length-based tape says {weight}. The team leader calls for {perKg} of {drug}, {maxDose} at the most; the vials read {mgPerMl}.",
      question: 'Which volume do you pass on?',
    },
    {
      caption: 'Antidote chart',
      order:
        'The chart on the wall lists {drug} of {mgPerMl}, {perKg} with a ceiling of {maxDose}. The line for {weight} is still empty.',
      question: 'How many mL belong on it?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: [rescueInjections.naloxone.name] } },
    weight: { unit: 'kg', draw: { from: 4, to: 25, by: 0.5 } },
    perKg: { unit: 'mg/kg', draw: { oneOf: [0.1] }, called: 'Dose' },
    mgPerMl: { unit: 'mg/mL', draw: { oneOf: [0.4] }, called: 'Strength' },
  },
  constants: {
    maxDose: {
      value: 2,
      unit: 'mg',
      says: 'one dose is at most 2 mg',
      source: 'pediatric resuscitation references',
    },
  },
  steps: {
    dose: {
      unit: 'mg',
      is: 'min(weight * perKg, maxDose)',
      says: 'Multiply the weight by the dose for one kilogram, and stop at the maximum.',
      called: 'Dose to give',
    },
    volume: {
      unit: 'mL',
      is: 'dose / mgPerMl',
      says: 'Divide by what one mL holds.',
      called: 'Volume to give',
    },
  },
  answer: { of: 'volume', round: { to: 0.1 }, because: 'the dose is drawn up to a tenth of a mL' },
  realistic: ['volume >= 1', 'weight * perKg <= maxDose * 0.97 or weight * perKg >= maxDose * 1.03'],
  mistakes: {
    'larger-of-two': {
      at: 'dose',
      is: 'max(weight * perKg, maxDose)',
      kind: 'set-up',
      called: 'larger of dose and maximum',
      headline: 'You took the larger dose.',
      says: 'You went on with {yours}. The smaller of the dose by weight and the maximum of {maxDose} is given, {dose}.',
    },
    multiplied: {
      at: 'volume',
      is: 'dose * mgPerMl',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {dose} by {mgPerMl:number}. Divide: ask how many mL hold the dose.',
    },
    'forgot-weight': {
      at: 'dose',
      is: 'perKg',
      kind: 'set-up',
      called: 'weight left out',
      headline: 'You left the weight out.',
      says: 'You used {perKg} as the whole dose. It is for each kilogram, and there are {weight:number}.',
    },
  },
  picture: { kind: 'syringe', shows: ['drug', 'mgPerMl'] },
  handOut: { of: 'dose', most: 2, source: 'pediatric resuscitation references' },
  card: [
    'Weight times mg/kg is the dose by weight.',
    'Above the maximum, the maximum is given.',
    'Divide by 0.4 mg in one mL.',
  ],
  worked: { weight: 14, perKg: 0.1, mgPerMl: 0.4, answer: 3.5 },
  sources: ['US prescribing information of naloxone', 'pediatric resuscitation references'],
  review: ['references differ on dose and maximum, so each prompt prints both'],
});
