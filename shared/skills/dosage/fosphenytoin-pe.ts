import { seizureDrugs } from '../../drugs/seizure-drugs';
import { defineSkill } from '../../skill/define-skill';

/** A loading dose of fosphenytoin, ordered and labeled in phenytoin equivalents. */
export const fosphenytoinPe = defineSkill({
  id: 'dosage.fosphenytoin-pe',
  version: 1,
  title: 'Fosphenytoin in phenytoin equivalents',
  level: 3,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Emergency department, STAT',
      order:
        'An adult of {weight} needs a loading dose of {drug}, {pePerKg}, at {infusionRate}. The vial states {pePerMl}, made with 75 mg of the sodium salt in each mL.',
      question: 'What volume goes into the bag?',
    },
    {
      caption: 'Verification queue',
      order:
        'The screen shows one IV dose of {drug}, {pePerKg}, and a weight of {weight}. The carton names two strengths: 75 mg of salt and {pePerMl:number} mg PE in each mL.',
      question: 'How many mL do you verify?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: [seizureDrugs.fosphenytoin.name] } },
    weight: { unit: 'kg', draw: { from: 40, to: 110, by: 1 } },
    pePerKg: { unit: 'mg PE/kg', draw: { oneOf: [10, 15, 18, 20] }, called: 'Ordered' },
  },
  extras: { infusionRate: { unit: 'mg PE/min', draw: { oneOf: [100, 125, 150] } } },
  constants: {
    pePerMl: {
      value: 50,
      unit: 'mg PE/mL',
      says: 'one mL of fosphenytoin holds 50 mg PE',
      source: 'US prescribing information of fosphenytoin: 75 mg of the sodium salt is 50 mg PE',
    },
  },
  steps: {
    dose: {
      unit: 'mg PE',
      is: 'weight * pePerKg',
      says: 'Multiply the weight by the dose for one kilogram.',
      called: 'Dose in phenytoin equivalents',
    },
    volume: {
      unit: 'mL',
      is: 'dose / pePerMl',
      says: 'Divide by the equivalents in one mL.',
      called: 'Volume of the dose',
    },
  },
  answer: { of: 'volume', round: { to: 0.1 }, because: 'the syringes in use are read to a tenth of a mL' },
  realistic: ['dose <= 1500'],
  mistakes: {
    'used-75': {
      at: 'volume',
      is: 'dose / 75',
      kind: 'reading',
      called: 'strength of the salt taken',
      headline: 'You took the strength of the salt.',
      says: 'You divided {dose} by 75, the mg of salt in one mL. In equivalents one mL holds {pePerMl:number}.',
    },
    'converted-twice': {
      at: 'dose',
      is: 'weight * pePerKg * 1.5',
      kind: 'unit',
      called: 'converted into salt',
      headline: 'You converted the order into salt.',
      says: 'You went on with {yours:number}, one and a half times the order. It is in equivalents already: {dose}.',
    },
    'one-vial': {
      at: 'volume',
      is: 'dose / 500',
      kind: 'reading',
      called: 'vials counted',
      headline: 'You counted vials.',
      says: 'You divided {dose} by the 500 of a whole 10 mL vial. The question asks for mL, each with {pePerMl:number}.',
    },
    'forgot-weight': {
      at: 'dose',
      is: 'pePerKg',
      kind: 'set-up',
      called: 'weight left out',
      headline: 'You left the weight out.',
      says: 'You used {pePerKg} as the whole dose. It is for each kilogram, and there are {weight:number}.',
    },
  },
  picture: { kind: 'vial', shows: ['drug'] },
  handOut: { of: 'dose', most: 1500, source: 'US prescribing information; usual maximum of a loading dose' },
  card: [
    'Orders and labels of fosphenytoin count phenytoin equivalents, mg PE.',
    'Weight times mg PE/kg is the dose.',
    'Divide by 50 mg PE in one mL.',
    'The 75 mg of salt on the label are never put into the calculation.',
  ],
  worked: { weight: 72, pePerKg: 15, answer: 21.6 },
  sources: ['US prescribing information of fosphenytoin', 'NAPLEX calculation reviews'],
  review: ['range of the loading dose and its usual maximum of 1,500 mg PE'],
});
