import { suspensionsToMix } from '../../drugs/suspensions-to-mix';
import { defineSkill } from '../../skill/define-skill';

const { azithromycin: _tooSmall, ...suspensions } = suspensionsToMix;

/** The real strength of a suspension that got too much or too little water. */
export const wrongWaterStrength = defineSkill({
  id: 'reconstitution.wrong-water-strength',
  version: 1,
  title: 'Wrong amount of water added',
  level: 4,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['community'],
  asks: [
    {
      caption: 'Incident report',
      order:
        'A bottle of {drug} was mixed with {waterError} water. Its label asks for {waterVolume} to make {bottleVolume} of {strengthPer5}. The patient took it for {taken} before it was noticed.',
      question: 'Which strength did the bottle really have?',
    },
    {
      caption: 'Call from a parent',
      order:
        'The parent mixed the powder at home and has used it for {taken}. From the story you work out that the water was {waterError}. {drug}: {strengthPer5}, {bottleVolume} after {waterVolume} of water is added.',
      question: 'How strong is that suspension?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'bottle' } },
    bottleVolume: { unit: 'mL', draw: { row: 'bottle' }, called: 'Ready bottle' },
    waterVolume: { unit: 'mL', draw: { row: 'bottle' }, called: 'Water of the label' },
    strengthPer5: { unit: 'mg/5 mL', draw: { row: 'bottle' }, called: 'Strength of the label' },
    waterError: {
      unit: 'mL',
      draw: { oneOf: [-20, -15, -10, 10, 15, 20, 25] },
      called: 'Water poured in',
      names: {
        '-20': '20 mL too little',
        '-15': '15 mL too little',
        '-10': '10 mL too little',
        '10': '10 mL too much',
        '15': '15 mL too much',
        '20': '20 mL too much',
        '25': '25 mL too much',
      },
    },
  },
  extras: { taken: { unit: 'days', draw: { oneOf: [2, 3, 4] }, called: 'Taken for' } },
  constants: {
    labelPortion: {
      value: 5,
      unit: 'mL/5 mL',
      says: 'the label counts in portions of 5 mL',
      source: 'US labels of oral suspensions',
    },
  },
  rows: {
    bottle: Object.values(suspensions).map(({ name, bottle, water, strength }) => ({
      drug: name,
      bottleVolume: bottle,
      waterVolume: water,
      strengthPer5: strength,
    })),
  },
  steps: {
    drugAmount: {
      unit: 'mg',
      is: 'strengthPer5 / labelPortion * bottleVolume',
      says: 'Find the drug in the bottle; water changes nothing about it.',
      called: 'Drug in the bottle',
    },
    powderVolume: {
      unit: 'mL',
      is: 'bottleVolume - waterVolume',
      says: 'Find the space of the powder.',
      called: 'Powder volume',
    },
    realVolume: {
      unit: 'mL',
      is: 'powderVolume + waterVolume + waterError',
      says: 'Add the water that was really poured in.',
      called: 'Real volume',
    },
    realStrength: {
      unit: 'mg/5 mL',
      is: 'drugAmount / realVolume * labelPortion',
      says: 'Spread the drug over the real volume, and bring it to 5 mL.',
      called: 'Real strength',
    },
  },
  answer: { of: 'realStrength', round: { to: 1 }, because: 'labels give whole mg in 5 mL' },
  realistic: ['realVolume >= 40', 'waterError <= 0.3 * waterVolume', 'waterError >= -0.3 * waterVolume'],
  mistakes: {
    'no-powder': {
      at: 'realVolume',
      is: 'waterVolume + waterError',
      kind: 'set-up',
      called: 'powder volume left out',
      headline: 'You left the powder out.',
      says: 'You spread the drug over {yours}, the water alone. The powder takes up {powderVolume} more.',
    },
    'label-strength': {
      at: 'realStrength',
      is: 'strengthPer5',
      kind: 'reading',
      called: 'strength of the label kept',
      headline: 'You kept the label strength.',
      says: '{strengthPer5} holds for {bottleVolume}. The real volume is {realVolume}.',
    },
    'wrong-sign': {
      at: 'realVolume',
      is: 'bottleVolume - waterError',
      kind: 'arithmetic',
      called: 'error counted the other way',
      headline: 'You counted the error the other way.',
      says: 'You came to {yours}. The water was {waterError}, so the bottle holds {realVolume}.',
    },
    'per-mL': {
      at: 'realStrength',
      is: 'drugAmount / realVolume',
      kind: 'unit',
      called: 'strength of one mL given',
      headline: 'You stopped at one mL.',
      says: 'You divided {drugAmount} by {realVolume}, which is for 1 mL. The label counts in 5 mL.',
    },
  },
  facts: { label: { called: 'Label', says: '{waterVolume} of water makes {bottleVolume}' } },
  picture: { kind: 'graduated-cylinder', shows: ['waterVolume'] },
  card: [
    'The drug in the bottle is what the label promises: strength times volume.',
    'Ready volume less water is the powder; it stays the same.',
    'Powder plus the water really added is the real volume.',
    'Drug over real volume, times 5 mL. More water makes it weaker.',
  ],
  worked: {
    drug: 'amoxicillin',
    bottleVolume: 150,
    waterVolume: 113,
    strengthPer5: 250,
    waterError: 20,
    answer: 221,
  },
  sources: ['Ansel, Pharmaceutical Calculations: reconstitution of dry powders'],
  review: ['water to add for the six bottles'],
});
