import { lowMolecularWeightHeparins } from '../../drugs/low-molecular-weight-heparins';
import { defineSkill } from '../../skill/define-skill';

/** Enoxaparin by weight, rounded to the nearest 10 mg, as a volume. */
export const enoxaparinSyringe = defineSkill({
  id: 'dosage.enoxaparin-syringe',
  version: 1,
  title: 'Enoxaparin by weight to the nearest 10 mg',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Anticoagulation order',
      order:
        '{drug} {perKg} under the skin for a patient of {weight}, platelet count {platelets:number} thousand. Pharmacy policy: round each dose to the nearest {doseStep}. Syringes hold {mgPerMl}.',
      question: 'What volume is one injection?',
    },
    {
      caption: 'Discharge supply',
      order:
        'At home a daughter will inject {drug} from {mgPerMl} syringes. The doctor wrote {perKg}, the nurse noted {weight}, and your pharmacy rounds the dose to the nearest {doseStep}.',
      question: 'How many mL will she inject at a time?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: [lowMolecularWeightHeparins.enoxaparin.name] } },
    weight: { unit: 'kg', draw: { row: 'order' } },
    perKg: { unit: 'mg/kg', draw: { row: 'order' }, called: 'Ordered' },
  },
  extras: { platelets: { unit: '', draw: { from: 160, to: 380, by: 5 } } },
  constants: {
    doseStep: {
      value: 10,
      unit: 'mg',
      says: 'a dose is rounded to the nearest 10 mg',
      source: 'rounding policy as the prompt states it; graduated syringes are marked in steps of 2.5 mg',
    },
    mgPerMl: {
      value: 100,
      unit: 'mg/mL',
      says: 'one mL holds 100 mg',
      source: 'US prescribing information of enoxaparin: syringes of 30 to 100 mg',
    },
  },
  rows: {
    order: [
      { weight: { from: 45, to: 104, by: 1 }, perKg: 1 },
      { weight: { from: 45, to: 69, by: 1 }, perKg: 1.5 },
    ],
  },
  steps: {
    dose: {
      unit: 'mg',
      is: 'weight * perKg',
      says: 'Multiply the weight by the dose for one kilogram.',
      called: 'Dose by weight',
    },
    roundedDose: {
      unit: 'mg',
      is: 'round(dose / doseStep, 0) * doseStep',
      says: 'Round it to the nearest 10 mg.',
      called: 'Rounded dose',
    },
    volume: {
      unit: 'mL',
      is: 'roundedDose / mgPerMl',
      says: 'Divide by what one mL holds.',
      called: 'Volume of one injection',
    },
  },
  answer: { of: 'volume', round: { to: 0.1 }, because: 'at this strength 10 mg are 0.1 mL' },
  realistic: ['dose <= 104'],
  mistakes: {
    pounds: {
      at: 'dose',
      is: 'weight * poundsPerKilogram * perKg',
      kind: 'unit',
      called: 'kilograms turned into pounds',
      headline: 'You turned kilograms into pounds.',
      says: 'You multiplied {weight} by {poundsPerKilogram:number}. The order is per kilogram, so the dose is {dose}.',
    },
    'strength-150': {
      at: 'volume',
      is: 'roundedDose / 150',
      kind: 'reading',
      called: 'strength of the larger syringes',
      headline: 'You took the stronger syringes.',
      says: 'You divided {roundedDose} by 150, the strength of the 120 and 150 mg syringes. These hold {mgPerMl}.',
    },
    half: {
      at: 'volume',
      is: 'roundedDose / 2 / mgPerMl',
      kind: 'reading',
      called: 'dose halved',
      headline: 'You halved the dose.',
      says: 'You shared {roundedDose} into two. The order of {perKg} is for each injection.',
    },
  },
  picture: { kind: 'syringe', shows: ['drug'] },
  card: [
    'Weight times mg/kg is the dose by weight.',
    'Round it as the policy says, here to the nearest 10 mg.',
    'Divide by 100 mg in one mL.',
    'Syringes of 30 and 40 mg have no marks: a part of them cannot be measured.',
  ],
  worked: { weight: 84, perKg: 1, answer: 0.8 },
  sources: ['US prescribing information of enoxaparin'],
  review: ['that rounding to the nearest 10 mg is a usual policy'],
});
