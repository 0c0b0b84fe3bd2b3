import { defineSkill } from '../../skill/define-skill';

/** The diluent that makes a wanted strength, with room left for the powder. */
export const diluentForStrength = defineSkill({
  id: 'reconstitution.diluent-for-strength',
  version: 1,
  title: 'Diluent for a wanted strength',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Request for a batch',
      order:
        'The batch needs {drug} in a strength of {wantedStrength}. The powder in the vial, {drugAmount}, takes up {powderVolume} when it dissolves. The solution is to be used within {keeps}.',
      question: 'How much diluent do you inject into the vial?',
    },
    {
      caption: 'Batch record',
      order:
        'On file for the {drugAmount} vial of {drug}: powder volume {powderVolume}, to be used within {keeps}. It is to become {wantedStrength}.',
      question: 'How many mL of diluent are recorded?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'vial' } },
    drugAmount: { unit: 'mg', draw: { row: 'vial' }, called: 'In the vial', printedAs: { from: 10000, unit: 'g' } },
    powderVolume: { unit: 'mL', draw: { row: 'vial' }, called: 'Powder volume' },
    wantedStrength: { unit: 'mg/mL', draw: { row: 'vial' }, called: 'Wanted' },
  },
  extras: { keeps: { unit: 'h', draw: { row: 'vial' }, called: 'Used within' } },
  rows: {
    vial: [
      { drug: 'ampicillin', drugAmount: 2000, powderVolume: 1.2, keeps: 1, wantedStrength: { oneOf: [100, 200, 250] } },
      {
        drug: 'cefOXitin',
        drugAmount: 2000,
        powderVolume: 1,
        keeps: 6,
        wantedStrength: { oneOf: [100, 125, 180, 200] },
      },
      {
        drug: 'piperacillin (with tazobactam)',
        drugAmount: 36000,
        powderVolume: 28,
        keeps: 4,
        wantedStrength: { oneOf: [150, 200, 240] },
      },
      { drug: 'vancomycin', drugAmount: 10000, powderVolume: 5, keeps: 4, wantedStrength: { oneOf: [50, 100] } },
      { drug: 'cefOXitin', drugAmount: 10000, powderVolume: 7, keeps: 4, wantedStrength: { oneOf: [100, 125, 200] } },
      {
        drug: 'nafcillin',
        drugAmount: 1000,
        powderVolume: 0.6,
        keeps: 24,
        wantedStrength: { oneOf: [100, 125, 200, 250] },
      },
    ],
  },
  steps: {
    finalVolume: {
      unit: 'mL',
      is: 'drugAmount / wantedStrength',
      says: 'Find the volume in which the drug has that strength.',
      called: 'Volume after mixing',
    },
    diluentVolume: {
      unit: 'mL',
      is: 'finalVolume - powderVolume',
      says: 'Leave room for the powder.',
      called: 'Diluent',
    },
  },
  answer: { of: 'diluentVolume', round: { to: 0.1 }, because: 'the syringe is read to a tenth of a mL' },
  realistic: ['diluentVolume >= 2'],
  mistakes: {
    'forgot-powder': {
      at: 'diluentVolume',
      is: 'finalVolume',
      kind: 'set-up',
      called: 'powder volume left out',
      headline: 'You left no room for the powder.',
      says: 'With {finalVolume} of diluent the powder makes it more, and the strength too low. Take {powderVolume} off.',
    },
    'added-powder': {
      at: 'diluentVolume',
      is: 'finalVolume + powderVolume',
      kind: 'set-up',
      called: 'powder volume added',
      headline: 'You added the powder volume.',
      says: 'You added {powderVolume} to {finalVolume}. The powder takes up part of that volume, so subtract.',
    },
    inverted: {
      at: 'diluentVolume',
      is: 'wantedStrength / drugAmount * 1000',
      kind: 'set-up',
      called: 'strength divided by the drug',
      headline: 'You divided the other way.',
      says: 'You divided {wantedStrength} by {drugAmount}. Drug over strength gives mL.',
    },
    'powder-first': {
      at: 'diluentVolume',
      is: 'drugAmount / (wantedStrength * powderVolume)',
      kind: 'set-up',
      called: 'strength times powder volume',
      headline: 'You multiplied by the powder volume.',
      says: 'You divided {drugAmount} by {wantedStrength} and {powderVolume} together. The powder volume is taken off, not divided by.',
    },
  },
  picture: { kind: 'vial', shows: ['drug', 'drugAmount', 'powderVolume'] },
  card: [
    'Drug over wanted strength is the volume after mixing.',
    'The powder is part of it.',
    'Take the powder volume off: that is the diluent.',
    'How soon it has to be used changes no volume.',
  ],
  worked: { drug: 'cefTRIAXone', drugAmount: 1000, powderVolume: 0.4, wantedStrength: 200, answer: 4.6 },
  sources: ['pharmacy technician calculation texts: powder volume'],
  review: [
    'powder volumes, worked out from label directions; nafcillin 0.6 mL a gram in particular',
    'hours within which each solution is used',
  ],
});
