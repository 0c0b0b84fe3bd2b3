import { defineSkill } from '../../skill/define-skill';

/** The vehicle of a suspension in which the powder takes up space of its own. */
export const powderDisplacementVehicle = defineSkill({
  id: 'compounding.powder-displacement-vehicle',
  version: 1,
  title: 'Vehicle to add when the powder takes space',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding', 'community'],
  asks: [
    {
      caption: 'Crushed-tablet suspension',
      order:
        '{powderGrams} of {powder} is suspended to {finalVolume}, to be taken in doses of {dose}. One gram of it fills {mlPerGram:number} mL.',
      question: 'How many mL of vehicle are measured?',
      namesUnit: true,
    },
    {
      caption: 'From the trial batch',
      order:
        'A trial showed that the {powder} takes up {mlPerGram}. The bottle must be full to {finalVolume} with {powderGrams} of it inside.',
      question: 'What volume of vehicle is poured on?',
    },
  ],
  givens: {
    powder: { kind: 'word', draw: { oneOf: ['tablet powder', 'antacid powder', 'capsule powder'] } },
    powderGrams: { unit: 'g', draw: { from: 2, to: 30, by: 1 }, called: 'Powder' },
    mlPerGram: { unit: 'mL/g', draw: { oneOf: [0.6, 0.7, 0.8, 0.9] }, called: 'Takes up' },
    finalVolume: { unit: 'mL', draw: { oneOf: [60, 90, 100, 120, 150, 180, 240] }, called: 'Finished volume' },
  },
  extras: {
    dose: { unit: 'mL', draw: { oneOf: [5, 7.5, 10, 15] }, called: 'A dose' },
  },
  steps: {
    powderVolume: {
      unit: 'mL',
      is: 'powderGrams * mlPerGram',
      says: 'Find the space that the powder takes.',
      called: 'Space of the powder',
    },
    vehicle: { unit: 'mL', is: 'finalVolume - powderVolume', says: 'The vehicle fills the rest.' },
  },
  answer: { of: 'vehicle', round: { to: 0.1 }, because: 'it is measured to a tenth of a mL' },
  realistic: ['powderVolume <= 0.3 * finalVolume'],
  mistakes: {
    'no-displacement': {
      at: 'vehicle',
      is: 'finalVolume',
      kind: 'reading',
      called: 'space of the powder left out',
      headline: 'You left no space for the powder.',
      says: 'You added {finalVolume} to the powder. It takes {powderVolume} itself, so the bottle would run over the line.',
    },
    'gram-as-ml': {
      at: 'powderVolume',
      is: 'powderGrams',
      kind: 'unit',
      called: 'grams taken as mL',
      headline: 'You took grams as mL.',
      says: 'You took {powderGrams} as {powderGrams:number} mL. Each gram fills {mlPerGram:number} mL.',
    },
    divided: {
      at: 'powderVolume',
      is: 'powderGrams / mlPerGram',
      kind: 'set-up',
      called: 'divided by the space of a gram',
      headline: 'You divided by the space.',
      says: 'You divided {powderGrams} by {mlPerGram}. Grams times mL in a gram gives the space: {powderVolume}.',
    },
    added: {
      at: 'vehicle',
      is: 'finalVolume + powderVolume',
      kind: 'set-up',
      called: 'space of the powder added',
      headline: 'You added the space of the powder.',
      says: 'You added {powderVolume} to {finalVolume}. The powder is inside the line, so it comes off.',
    },
  },
  picture: { kind: 'graduated-cylinder', shows: ['finalVolume'] },
  facts: { powder: { called: 'Powder', says: '{powderGrams} at {mlPerGram}' } },
  card: [
    'A powder takes up space in the bottle.',
    'Grams times mL in one gram is that space.',
    'Finished volume less that space is the vehicle.',
  ],
  worked: { powderGrams: 12, mlPerGram: 0.7, finalVolume: 120, answer: 111.6 },
  sources: ['pharmaceutical calculations textbooks, contemporary compounding: suspensions'],
  review: ['space that powders take (0.6 to 0.9 mL for a gram)'],
});
