import { penicillinG, penicillinGDilutions } from '../../drugs/penicillin-g-dilutions';
import { defineSkill } from '../../skill/define-skill';

const { weak, middle, strong } = penicillinGDilutions;

/** The volume of a dose from one line of a label with several dilutions. */
export const multiStrengthVolume = defineSkill({
  id: 'reconstitution.multi-strength-volume',
  version: 1,
  title: 'Dose volume from a chosen dilution',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Mixed by the night shift',
      order: `Of the lines on the label, your colleague used the one that adds {diluentVolume} and gives {strength}. A patient of {weight} is to get {doseUnits} of ${penicillinG.name}.`,
      question: 'What volume holds the dose?',
    },
    {
      caption: 'Work label',
      order: `Vial of ${penicillinG.name}: {diluentVolume} added, {strength}. Dose for the bag: {doseUnits}. Weight on the order: {weight}.`,
      question: 'How many mL are added to the bag?',
      namesUnit: true,
    },
  ],
  givens: {
    diluentVolume: { unit: 'mL', draw: { row: 'lines' }, called: 'Diluent' },
    strength: { unit: 'units/mL', draw: { row: 'lines' }, called: 'Strength' },
    doseUnits: { unit: 'units', draw: { row: 'lines' }, called: 'Dose' },
  },
  extras: { weight: { unit: 'kg', draw: { from: 48, to: 96, by: 1 }, called: 'Weight' } },
  rows: {
    lines: [
      {
        diluentVolume: weak.diluent,
        strength: weak.strength,
        doseUnits: { from: 300000, to: 2500000, by: 50000 },
      },
      {
        diluentVolume: middle.diluent,
        strength: middle.strength,
        doseUnits: { from: 550000, to: 3000000, by: 50000 },
      },
      {
        diluentVolume: strong.diluent,
        strength: strong.strength,
        doseUnits: { from: 1100000, to: 4000000, by: 100000 },
      },
    ],
  },
  steps: {
    doseVolume: {
      unit: 'mL',
      is: 'doseUnits / strength',
      says: 'Divide the units ordered by the units in one mL.',
      called: 'Volume of the dose',
    },
  },
  answer: { of: 'doseVolume', round: { to: 0.1 }, because: 'the syringe is read to a tenth of a mL' },
  realistic: ['doseVolume >= 1', 'doseVolume <= 10'],
  mistakes: {
    'vial-over-diluent': {
      at: 'doseVolume',
      is: 'doseUnits / (5000000 / diluentVolume)',
      kind: 'set-up',
      called: 'diluent taken for the whole volume',
      headline: 'You took the diluent for the volume.',
      says: 'You spread the 5 million units of the vial over {diluentVolume}. The powder takes up space too; the label says {strength}.',
    },
    'next-row': {
      at: 'doseVolume',
      is: 'doseUnits / (strength * 2)',
      kind: 'reading',
      called: 'another line of the label read',
      headline: 'You read another line.',
      says: 'Your {yours} belongs to a vial of twice the strength. This one was mixed to {strength}.',
    },
    'previous-row': {
      at: 'doseVolume',
      is: 'doseUnits / (strength / 2)',
      kind: 'reading',
      called: 'weaker line of the label read',
      headline: 'You read a weaker line.',
      says: 'Your {yours} belongs to a vial of half the strength. This one was mixed to {strength}.',
    },
    inverted: {
      at: 'doseVolume',
      is: 'strength / doseUnits',
      kind: 'set-up',
      called: 'strength over dose',
      headline: 'You divided the other way.',
      says: 'You divided {strength} by {doseUnits}. The dose goes on top.',
    },
  },
  picture: { kind: 'drug-label', shows: ['diluentVolume', 'strength'] },
  card: [
    'Read the line of the label that was used for mixing.',
    'Dose over that strength is the volume; units cancel.',
    'The diluent is smaller than the mixed volume; do not divide by it.',
  ],
  worked: { diluentVolume: 8.2, strength: 500000, doseUnits: 750000, answer: 1.5 },
  sources: ['nursing dosage texts: labels with several strengths', weak.source],
  review: ['the three dilutions of the 5 million unit vial'],
});
