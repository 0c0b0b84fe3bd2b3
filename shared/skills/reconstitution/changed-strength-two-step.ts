import { vialsToReconstitute } from '../../drugs/vials-to-reconstitute';
import { defineSkill } from '../../skill/define-skill';

const { ampicillin, ampicillinDouble, ampicillinHalf, cefoxitinBulk, piperacillinBulk } = vialsToReconstitute;

/** A vial whose label gives one strength, and the diluent for another. */
export const changedStrengthTwoStep = defineSkill({
  id: 'reconstitution.changed-strength-two-step',
  version: 1,
  title: 'New diluent for another strength',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Telephone order',
      order:
        '{wantedStrength} of {drug} is needed. The label of the {drugAmount} vial gives one strength, {labelStrength}, made with {labelDiluent}. It is {roomTemperature} in the clean room.',
      question: 'With how much diluent do you make the strength that is needed?',
    },
    {
      caption: 'Protocol change',
      order:
        'Until now your protocol mixed {drugAmount} of {drug} and {labelDiluent} of diluent to {labelStrength}. From Monday on, at the same {roomTemperature}, it has to be {wantedStrength}.',
      question: 'What is the new diluent volume in mL?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'vial' } },
    drugAmount: { unit: 'mg', draw: { row: 'vial' }, called: 'In the vial', printedAs: { from: 10000, unit: 'g' } },
    labelDiluent: { unit: 'mL', draw: { row: 'vial' }, called: 'Diluent of the label' },
    labelStrength: { unit: 'mg/mL', draw: { row: 'vial' }, called: 'Strength of the label' },
    wantedStrength: { unit: 'mg/mL', draw: { row: 'vial' }, called: 'Wanted' },
  },
  extras: { roomTemperature: { unit: '°C', draw: { from: 18, to: 20, by: 1 }, called: 'Clean room' } },
  rows: {
    vial: [
      { ...directionsOf(ampicillinDouble), wantedStrength: { oneOf: [100, 125, 200] } },
      { ...directionsOf(cefoxitinBulk), wantedStrength: { oneOf: [125, 150, 200] } },
      { ...directionsOf(piperacillinBulk), wantedStrength: { oneOf: [150, 160, 180] } },
      { ...directionsOf(ampicillinHalf), wantedStrength: { oneOf: [100, 125] } },
    ],
  },
  steps: {
    labelVolume: {
      unit: 'mL',
      is: 'drugAmount / labelStrength',
      says: 'Find the volume that the label makes.',
      called: 'Volume of the label',
    },
    powderVolume: {
      unit: 'mL',
      is: 'labelVolume - labelDiluent',
      says: 'What is not diluent is powder.',
      called: 'Powder volume',
    },
    newVolume: {
      unit: 'mL',
      is: 'drugAmount / wantedStrength',
      says: 'Find the volume of the new strength.',
      called: 'New volume',
    },
    newDiluent: {
      unit: 'mL',
      is: 'newVolume - powderVolume',
      says: 'Leave room for the same powder.',
      called: 'New diluent',
    },
  },
  answer: { of: 'newDiluent', round: { to: 0.1 }, because: 'the syringe is read to a tenth of a mL' },
  realistic: ['powderVolume > 0', 'newDiluent >= 1', 'wantedStrength != labelStrength'],
  mistakes: {
    'forgot-powder': {
      at: 'newDiluent',
      is: 'newVolume',
      kind: 'set-up',
      called: 'powder volume left out',
      headline: 'You left no room for the powder.',
      says: '{newVolume} is the whole solution. The powder takes up {powderVolume} of it.',
    },
    'proportion-of-diluent': {
      at: 'newDiluent',
      is: 'labelDiluent * labelStrength / wantedStrength',
      kind: 'set-up',
      called: 'diluent scaled by the strengths',
      headline: 'You scaled the diluent.',
      says: 'You scaled {labelDiluent} from {labelStrength} to {wantedStrength}. Only whole volumes scale, and the powder stays as it is.',
    },
    'label-diluent': {
      at: 'newDiluent',
      is: 'labelDiluent',
      kind: 'reading',
      called: 'diluent of the label kept',
      headline: 'You kept the diluent of the label.',
      says: '{labelDiluent} makes {labelStrength}. Asked is {wantedStrength}.',
    },
    'added-powder': {
      at: 'newDiluent',
      is: 'newVolume + powderVolume',
      kind: 'set-up',
      called: 'powder volume added',
      headline: 'You added the powder volume.',
      says: 'You added {powderVolume} to {newVolume}. The powder is part of that volume, so subtract.',
    },
  },
  facts: { label: { called: 'Label', says: '{labelDiluent} makes {labelStrength}' } },
  picture: { kind: 'vial', shows: ['drug', 'drugAmount', 'labelDiluent'] },
  card: [
    'Drug over label strength is the volume of the label.',
    'Less the diluent of the label: the powder volume.',
    'Drug over new strength is the new volume.',
    'Less the powder volume: the new diluent.',
  ],
  worked: {
    drug: ampicillin.name,
    drugAmount: 1000,
    labelDiluent: 3.5,
    labelStrength: 250,
    wantedStrength: 100,
    answer: 9.5,
  },
  sources: ['Ansel, Pharmaceutical Calculations: reconstitution of dry powders'],
  review: ['directions of the vials'],
});

function directionsOf(vial: (typeof vialsToReconstitute)[keyof typeof vialsToReconstitute]) {
  return { drug: vial.name, drugAmount: vial.amount, labelDiluent: vial.diluent, labelStrength: vial.strength };
}
