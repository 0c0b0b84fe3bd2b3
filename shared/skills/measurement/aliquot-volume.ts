import { potentIngredients } from '../../drugs/potent-ingredients';
import { defineSkill } from '../../skill/define-skill';

const { atropine, colchicine, morphine } = potentIngredients;

/** The volume of a solution that holds a drug too little to weigh. */
export const aliquotVolume = defineSkill({
  id: 'measurement.aliquot-volume',
  version: 1,
  title: 'Aliquot method by volume',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Liquid aliquot',
      order:
        'You dissolve {drugWeighed} of {drug} and make up to {solutionVolume}. The syrup to be compounded, {finalVolume}, is to contain {drugNeeded}.',
      question: 'What volume of the solution goes into it?',
    },
    {
      caption: 'Plan to be signed',
      order:
        'Bottle: {finalVolume}. Drug in it: {drugNeeded} of {drug}, too little for the balance. Therefore {drugWeighed} are weighed, dissolved, and brought to {solutionVolume}.',
      question: 'How many mL are measured off?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: [atropine.name, colchicine.name, morphine.name] } },
    drugNeeded: { unit: 'mg', draw: { oneOf: [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30] }, called: 'Drug needed' },
    drugWeighed: { unit: 'mg', draw: { oneOf: [120, 125, 150, 160, 180, 200, 240, 250] }, called: 'Drug weighed' },
    solutionVolume: { unit: 'mL', draw: { oneOf: [10, 15, 20, 25, 30, 40, 50, 60, 100] }, called: 'Solution' },
  },
  extras: { finalVolume: { unit: 'mL', draw: { oneOf: [90, 120, 180, 240] }, called: 'Bottle' } },
  steps: {
    concentration: {
      unit: 'mg/mL',
      is: 'drugWeighed / solutionVolume',
      says: 'Find what one mL of the solution holds.',
      called: 'Strength of the solution',
    },
    aliquotVolume: {
      unit: 'mL',
      is: 'drugNeeded / concentration',
      says: 'Divide the drug needed by it.',
      called: 'Volume to measure off',
    },
  },
  answer: { of: 'aliquotVolume', round: { to: 0.1 }, because: 'a syringe is read to a tenth of a mL' },
  realistic: ['aliquotVolume >= 1', 'aliquotVolume <= 20'],
  mistakes: {
    multiplied: {
      at: 'aliquotVolume',
      is: 'drugNeeded * concentration',
      kind: 'set-up',
      called: 'multiplied by the strength',
      headline: 'You multiplied by the strength.',
      says: 'You multiplied {drugNeeded} by {concentration}. Ask how many mL hold the drug, and divide.',
    },
    inverted: {
      at: 'aliquotVolume',
      is: 'concentration / drugNeeded',
      kind: 'set-up',
      called: 'strength over drug',
      headline: 'You divided strength by drug.',
      says: 'You divided {concentration} by {drugNeeded}. The drug needed goes on top.',
    },
    'what-is-left': {
      at: 'aliquotVolume',
      is: 'solutionVolume - drugNeeded / concentration',
      kind: 'reading',
      called: 'rest of the solution given',
      headline: 'You gave what is left over.',
      says: 'You gave {yours}, the part that stays of {solutionVolume}. What goes into the bottle is asked.',
    },
  },
  facts: { solution: { called: 'Solution', says: '{drugWeighed} in {solutionVolume}' } },
  picture: { kind: 'oral-syringe', shows: ['solutionVolume'] },
  card: [
    'Drug weighed over volume: what one mL holds.',
    'Drug needed over that: mL to measure off.',
    'The size of the final bottle plays no part.',
  ],
  worked: { drugNeeded: 15, drugWeighed: 120, solutionVolume: 20, answer: 2.5 },
  sources: ['UNC Pharmaceutics and Compounding Laboratory: triturations and aliquots'],
});
