import { defineSkill } from '../../skill/define-skill';

/** The strength to compound so that an animal's dose fills a convenient volume. */
export const veterinaryBatch = defineSkill({
  id: 'compounding.veterinary-batch',
  version: 1,
  title: 'Veterinary suspension: strength to prepare',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Veterinarian',
      order:
        '{drug} {mgPerKg} by mouth for a {animal} of {age} that weighs {weightLb}. Make the liquid so that {doseVolume} is one dose.',
      question: 'How many mg per mL is it made?',
      namesUnit: true,
    },
    {
      caption: 'Call from an animal clinic',
      order:
        'The owner can give {doseVolume} at a time, no other volume. The {animal} is {weightLb}, and the veterinarian wants {mgPerKg} of {drug} each time.',
      question: 'Which strength does the pharmacy prepare?',
    },
  ],
  givens: {
    animal: { kind: 'word', draw: { row: 'patients' } },
    drug: { kind: 'word', draw: { row: 'patients' } },
    mgPerKg: { unit: 'mg/kg', draw: { row: 'patients' }, called: 'Dose' },
    weightLb: { unit: 'lb', draw: { row: 'patients' }, called: 'Weight' },
    doseVolume: { unit: 'mL', draw: { oneOf: [0.5, 0.6, 0.8, 1.5, 2, 2.5, 3, 4, 5] }, called: 'Volume of a dose' },
  },
  extras: {
    age: { unit: 'year', draw: { from: 2, to: 13, by: 1 }, called: 'Age' },
  },
  rows: {
    patients: [
      { animal: 'dog', drug: 'PHENobarbital', mgPerKg: 2.5, weightLb: { oneOf: [22, 44] } },
      { animal: 'dog', drug: 'PHENobarbital', mgPerKg: 3, weightLb: 33 },
      { animal: 'dog', drug: 'metroNIDAZOLE', mgPerKg: 12, weightLb: 25 },
      { animal: 'dog', drug: 'metroNIDAZOLE', mgPerKg: 10, weightLb: 55 },
      { animal: 'cat', drug: 'metroNIDAZOLE', mgPerKg: 10, weightLb: 9 },
      { animal: 'cat', drug: 'gabapentin', mgPerKg: 5, weightLb: 11 },
      { animal: 'cat', drug: 'gabapentin', mgPerKg: 10, weightLb: 10 },
      { animal: 'dog', drug: 'gabapentin', mgPerKg: 10, weightLb: 30 },
      { animal: 'dog', drug: 'potassium bromide', mgPerKg: 40, weightLb: 40 },
      { animal: 'dog', drug: 'potassium bromide', mgPerKg: 30, weightLb: 66 },
      { animal: 'cat', drug: 'prednisoLONE', mgPerKg: 1, weightLb: 10 },
      { animal: 'dog', drug: 'enalapril', mgPerKg: 0.5, weightLb: 24 },
    ],
  },
  steps: {
    weightKg: {
      unit: 'kg',
      is: 'weightLb / poundsPerKilogram',
      says: 'Turn the weight into kilograms.',
      called: 'Weight in kg',
    },
    doseMg: { unit: 'mg', is: 'mgPerKg * weightKg', says: 'Find the dose of this animal.', called: 'Dose' },
    strength: {
      unit: 'mg/mL',
      is: 'doseMg / doseVolume',
      says: 'Divide by the volume that holds the dose.',
      called: 'Strength',
    },
  },
  answer: { of: 'strength', round: { to: 0.1 }, because: 'the label gives one decimal' },
  realistic: ['strength >= 2.5', 'strength <= 250'],
  mistakes: {
    'pounds-as-kg': {
      at: 'weightKg',
      is: 'weightLb',
      kind: 'unit',
      called: 'pounds taken as kilograms',
      headline: 'You took pounds as kilograms.',
      says: 'You dosed for {weightLb:number} kg. {weightLb} is {weightKg}.',
    },
    'pounds-multiplied': {
      at: 'weightKg',
      is: 'weightLb * poundsPerKilogram',
      kind: 'unit',
      called: 'pounds multiplied',
      headline: 'You multiplied the pounds.',
      says: 'You multiplied {weightLb} by {poundsPerKilogram:number}. A kilogram is more than a pound, so there are fewer of them: {weightKg}.',
    },
    'multiplied-volume': {
      at: 'strength',
      is: 'doseMg * doseVolume',
      kind: 'set-up',
      called: 'multiplied by the volume',
      headline: 'You multiplied by the volume.',
      says: 'You multiplied {doseMg} by {doseVolume}. The dose is in that volume, so divide to get one mL.',
    },
  },
  picture: { kind: 'oral-syringe', shows: ['doseVolume'] },
  card: [
    'Pounds over 2.2 are kilograms.',
    'Dose for a kilogram times kilograms is the dose.',
    'Dose over its volume is the strength to prepare.',
  ],
  worked: { animal: 'dog', drug: 'PHENobarbital', mgPerKg: 2.5, weightLb: 22, doseVolume: 2, answer: 12.5 },
  sources: [
    'veterinary formularies, usual doses',
    'pharmaceutical calculations textbooks, contemporary compounding: veterinary preparations',
  ],
  review: ['doses for dogs and cats: to be confirmed by a veterinarian'],
});
