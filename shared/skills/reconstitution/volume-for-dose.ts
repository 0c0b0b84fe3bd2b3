import { vialsToReconstitute } from '../../drugs/vials-to-reconstitute';
import { defineSkill } from '../../skill/define-skill';

const { ceftriaxone, cefazolin, ampicillin, azithromycin, cefoxitin, nafcillin, cefepime, ampicillinDouble } =
  vialsToReconstitute;

/** What is drawn out of a mixed vial for one dose. */
export const volumeForDose = defineSkill({
  id: 'reconstitution.volume-for-dose',
  version: 1,
  title: 'Volume to draw for a dose',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Order in the hood',
      order:
        '{drug} {dose} is ordered. You have mixed a vial of {drugAmount} and {diluentVolume} of diluent; by its label it now holds {finalStrength}.',
      question: 'What volume do you draw up?',
    },
    {
      caption: 'Vial with a sticker',
      order:
        'The sticker on a vial of {drug} says: {drugAmount}, mixed with {diluentVolume}, {finalStrength}. A syringe of {dose} is due.',
      question: 'How many mL go into the syringe?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'vial' } },
    drugAmount: { unit: 'mg', draw: { row: 'vial' }, called: 'In the vial' },
    diluentVolume: { unit: 'mL', draw: { row: 'vial' }, called: 'Diluent' },
    finalStrength: { unit: 'mg/mL', draw: { row: 'vial' }, called: 'Strength' },
    dose: { unit: 'mg', draw: { row: 'vial' }, called: 'Dose' },
  },
  rows: {
    vial: [
      { ...mixed(ceftriaxone), dose: { oneOf: [250, 375, 500, 750] } },
      { ...mixed(cefazolin), dose: { oneOf: [375, 500, 750] } },
      { ...mixed(ampicillin), dose: { oneOf: [250, 400, 500, 600, 750] } },
      { ...mixed(azithromycin), dose: { oneOf: [250, 300, 350, 400] } },
      { ...mixed(cefoxitin), dose: { oneOf: [350, 500, 600, 750] } },
      { ...mixed(nafcillin), dose: { oneOf: [350, 500, 750] } },
      { ...mixed(cefepime), dose: { oneOf: [500, 600, 750] } },
      { ...mixed(ampicillinDouble), dose: { oneOf: [600, 1000, 1500] } },
    ],
  },
  steps: {
    doseVolume: {
      unit: 'mL',
      is: 'dose / finalStrength',
      says: 'Divide the dose by the strength of the mixed vial.',
      called: 'Volume of the dose',
    },
  },
  answer: { of: 'doseVolume', round: { to: 0.1 }, because: 'a 3 mL or larger syringe is read to a tenth of a mL' },
  realistic: ['doseVolume >= 1', 'doseVolume <= 20'],
  mistakes: {
    'used-diluent-strength': {
      at: 'doseVolume',
      is: 'dose / (drugAmount / diluentVolume)',
      kind: 'set-up',
      called: 'strength worked out from the diluent',
      headline: 'You made a strength from the diluent.',
      says: 'You divided {drugAmount} by {diluentVolume}. The powder takes up space too, so the label says {finalStrength}.',
    },
    inverted: {
      at: 'doseVolume',
      is: 'finalStrength / dose',
      kind: 'set-up',
      called: 'strength over dose',
      headline: 'You divided the other way.',
      says: 'You divided {finalStrength} by {dose}. The dose goes on top.',
    },
    'diluent-given': {
      at: 'doseVolume',
      is: 'diluentVolume',
      kind: 'reading',
      called: 'diluent given',
      headline: 'You gave the diluent.',
      says: '{diluentVolume} went into the vial. Asked is what comes out for {dose}.',
    },
    'whole-vial': {
      at: 'doseVolume',
      is: 'drugAmount / finalStrength',
      kind: 'reading',
      called: 'whole vial given',
      headline: 'You gave the whole vial.',
      says: 'You divided {drugAmount} by {finalStrength}, which empties the vial. The dose is {dose}.',
    },
  },
  facts: { mixed: { called: 'Mixed', says: '{diluentVolume} makes {finalStrength}' } },
  picture: { kind: 'syringe', shows: ['drug', 'finalStrength'] },
  card: [
    'The label says the strength after mixing.',
    'Dose over that strength is the volume; mg cancel.',
    'Diluent and size of the vial are not needed any more.',
  ],
  worked: {
    drug: cefazolin.name,
    drugAmount: 1000,
    diluentVolume: 2.5,
    finalStrength: 330,
    dose: 750,
    answer: 2.3,
  },
  sources: ['Open RN, Nursing Skills, chapter on math calculations: reconstitution'],
  review: ['directions of the vials; nafcillin 1 g with 3.4 mL for 250 mg/mL in particular'],
});

function mixed(vial: (typeof vialsToReconstitute)[keyof typeof vialsToReconstitute]) {
  return { drug: vial.name, drugAmount: vial.amount, diluentVolume: vial.diluent, finalStrength: vial.strength };
}
