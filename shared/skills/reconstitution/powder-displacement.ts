import { vialsToReconstitute } from '../../drugs/vials-to-reconstitute';
import { defineSkill } from '../../skill/define-skill';

const { azithromycin: _withoutPowderVolume, ...vials } = vialsToReconstitute;

/** The space that a dry powder takes up once it is dissolved. */
export const powderDisplacement = defineSkill({
  id: 'reconstitution.powder-displacement',
  version: 1,
  title: 'Powder volume',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Vial label',
      order:
        'Contents: {drugAmount} of {drug} as a dry powder. Directions: add {diluentVolume} of diluent to make {finalStrength}.',
      question: 'How many mL does the dissolved powder take up?',
      namesUnit: true,
    },
    {
      caption: 'Master sheet of the IV room',
      order:
        'You set up a sheet for {drug}, {drugAmount}. With {diluentVolume} of diluent the solution comes to {finalStrength}. One line of the sheet is still blank.',
      question: 'What powder volume belongs in it?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'vial' } },
    drugAmount: { unit: 'mg', draw: { row: 'vial' }, called: 'In the vial', printedAs: { from: 10000, unit: 'g' } },
    diluentVolume: { unit: 'mL', draw: { row: 'vial' }, called: 'Diluent' },
    finalStrength: { unit: 'mg/mL', draw: { row: 'vial' }, called: 'Strength' },
  },
  rows: {
    vial: Object.values(vials).map(({ name, amount, diluent, strength }) => ({
      drug: name,
      drugAmount: amount,
      diluentVolume: diluent,
      finalStrength: strength,
    })),
  },
  steps: {
    finalVolume: {
      unit: 'mL',
      is: 'drugAmount / finalStrength',
      says: 'Find the volume that the strength implies.',
      called: 'Volume after mixing',
    },
    powderVolume: {
      unit: 'mL',
      is: 'finalVolume - diluentVolume',
      says: 'Take the diluent from it; the rest is powder.',
      called: 'Powder volume',
    },
  },
  answer: { of: 'powderVolume', round: { to: 0.01 }, because: 'a powder volume is small' },
  realistic: ['powderVolume > 0.05'],
  mistakes: {
    'final-volume': {
      at: 'powderVolume',
      is: 'finalVolume',
      kind: 'reading',
      called: 'volume after mixing given',
      headline: 'You gave the whole volume.',
      says: '{finalVolume} is the solution. {diluentVolume} of it is the diluent.',
    },
    added: {
      at: 'powderVolume',
      is: 'finalVolume + diluentVolume',
      kind: 'set-up',
      called: 'diluent added',
      headline: 'You added the diluent.',
      says: 'You added {diluentVolume} to {finalVolume}. The diluent is in the solution already, so subtract it.',
    },
    diluent: {
      at: 'powderVolume',
      is: 'diluentVolume',
      kind: 'reading',
      called: 'diluent given',
      headline: 'You gave the diluent.',
      says: '{diluentVolume} is what is added. The solution comes to {finalVolume}, which is more.',
    },
    'strength-from-diluent': {
      at: 'powderVolume',
      is: 'drugAmount / diluentVolume',
      kind: 'set-up',
      called: 'drug divided by the diluent',
      headline: 'You divided the drug by the diluent.',
      says: 'You divided {drugAmount} by {diluentVolume}, which is no volume. Divide the drug by {finalStrength} first.',
    },
  },
  facts: { mixed: { called: 'Mixed', says: '{diluentVolume} makes {finalStrength}' } },
  picture: { kind: 'vial', shows: ['drug', 'drugAmount', 'diluentVolume'] },
  card: [
    'Drug over strength gives the volume after mixing.',
    'Diluent and powder together are that volume.',
    'Volume after mixing less diluent is the powder volume.',
  ],
  worked: { drug: 'cefTRIAXone', drugAmount: 1000, diluentVolume: 3.6, finalStrength: 250, answer: 0.4 },
  sources: ['pharmacy technician calculation texts: powder volume', 'US prescribing information of the products'],
  review: ['directions of the vials; nafcillin 1 g with 3.4 mL for 250 mg/mL in particular'],
});
