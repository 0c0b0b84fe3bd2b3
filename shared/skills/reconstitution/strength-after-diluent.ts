import { defineSkill } from '../../skill/define-skill';

/** The strength that comes out of a known diluent and powder volume. */
export const strengthAfterDiluent = defineSkill({
  id: 'reconstitution.strength-after-diluent',
  version: 1,
  title: 'Strength after mixing',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['hospital', 'sterile-products'],
  asks: [
    {
      caption: 'Study drug',
      order:
        'The sponsor of a blinded study ships {vials} of an antibiotic; each holds {drugAmount}. The manual says to add {diluentVolume} and to count {powderVolume} for the powder.',
      question: 'What is the strength of the solution in mg per mL?',
      namesUnit: true,
    },
    {
      caption: 'Labels for mixed vials',
      order:
        'You have just mixed {vials}, with {diluentVolume} of diluent in each, and type their labels. The powder of a vial, {drugAmount}, displaces {powderVolume}.',
      question: 'Which strength goes on the labels?',
    },
  ],
  givens: {
    drugAmount: { unit: 'mg', draw: { oneOf: [500, 1000, 2000] }, called: 'In a vial' },
    diluentVolume: { unit: 'mL', draw: { from: 1.5, to: 10, by: 0.5 }, called: 'Diluent' },
    powderVolume: { unit: 'mL', draw: { oneOf: [0.3, 0.4, 0.5, 0.6, 0.8, 1] }, called: 'Powder volume' },
  },
  extras: { vials: { unit: 'vials', draw: { oneOf: [2, 3, 4, 6, 12] }, called: 'Vials' } },
  steps: {
    finalVolume: {
      unit: 'mL',
      is: 'diluentVolume + powderVolume',
      says: 'Diluent and powder together are the solution.',
      called: 'Volume after mixing',
    },
    strength: {
      unit: 'mg/mL',
      is: 'drugAmount / finalVolume',
      says: 'Divide the drug by the whole volume.',
      called: 'Strength',
    },
  },
  answer: { of: 'strength', round: { to: 1 }, because: 'labels give whole mg in a mL' },
  realistic: ['strength >= 50', 'strength <= 400', 'powderVolume / drugAmount <= 0.001'],
  mistakes: {
    'forgot-powder': {
      at: 'finalVolume',
      is: 'diluentVolume',
      kind: 'set-up',
      called: 'powder volume left out',
      headline: 'You left the powder out.',
      says: 'You divided {drugAmount} by {diluentVolume}. With the powder the solution is {finalVolume}.',
    },
    'subtracted-powder': {
      at: 'finalVolume',
      is: 'diluentVolume - powderVolume',
      kind: 'set-up',
      called: 'powder volume subtracted',
      headline: 'You took the powder volume off.',
      says: 'You took {powderVolume} from {diluentVolume}. The dissolved powder makes the volume larger.',
    },
    'volume-only': {
      at: 'strength',
      is: 'finalVolume',
      kind: 'reading',
      called: 'volume given',
      headline: 'You gave the volume.',
      says: '{finalVolume} is the volume after mixing. The {drugAmount} are spread over it.',
    },
  },
  picture: { kind: 'vial', shows: ['drugAmount', 'diluentVolume'] },
  card: [
    'Diluent plus powder volume is the volume after mixing.',
    'Drug of one vial over that volume is the strength.',
    'How many vials there are changes nothing.',
  ],
  worked: { drugAmount: 1000, diluentVolume: 2.5, powderVolume: 0.5, answer: 333 },
  sources: ['pharmacy technician calculation texts: powder volume'],
});
