import { potentIngredients } from '../../drugs/potent-ingredients';
import { defineSkill } from '../../skill/define-skill';

const { atropine, colchicine, morphine } = potentIngredients;

/** The weight of a mixture that holds the drug needed. */
export const aliquotWeight = defineSkill({
  id: 'measurement.aliquot-weight',
  version: 1,
  title: 'Aliquot to weigh from a mixture already made',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Mixture in the mortar',
      order:
        'You triturated {drugWeighed} of {drug} with {diluent} of lactose on a balance of {sensitivity} sensitivity. The formula takes {drugNeeded} of the drug.',
      question: 'How much of the mixture do you weigh?',
    },
    {
      caption: 'Jar from yesterday',
      order:
        'Label of the jar: {drug} {drugWeighed}, lactose {diluent}, mixed. The balance has a sensitivity requirement of {sensitivity}, and one prescription needs {drugNeeded} of drug.',
      question: 'How many mg come out of the jar?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: [atropine.name, colchicine.name, morphine.name] } },
    drugNeeded: { unit: 'mg', draw: { oneOf: [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 25] }, called: 'Drug needed' },
    drugWeighed: {
      unit: 'mg',
      draw: { oneOf: [120, 125, 150, 160, 180, 200, 240, 250, 300] },
      called: 'Drug in the mixture',
    },
    diluent: { unit: 'mg', draw: { from: 900, to: 9000, by: 20 }, called: 'Lactose' },
  },
  extras: { sensitivity: { unit: 'mg', draw: { oneOf: [4, 5, 6] }, called: 'Sensitivity requirement' } },
  steps: {
    mixtureWeight: {
      unit: 'mg',
      is: 'drugWeighed + diluent',
      says: 'Find the weight of the whole mixture.',
      called: 'Whole mixture',
    },
    aliquot: {
      unit: 'mg',
      is: 'mixtureWeight * drugNeeded / drugWeighed',
      says: 'Take the same share of the mixture as of the drug.',
      called: 'Aliquot',
    },
  },
  answer: { of: 'aliquot', round: { to: 0.1 }, because: 'the record states a tenth of a mg' },
  realistic: ['aliquot >= 120', 'aliquot <= 2000'],
  mistakes: {
    'diluent-only': {
      at: 'mixtureWeight',
      is: 'diluent',
      kind: 'reading',
      called: 'drug left out of the mixture',
      headline: 'You left the drug out.',
      says: 'You shared {diluent} of lactose. The mixture weighs {mixtureWeight}, drug included.',
    },
    inverted: {
      at: 'aliquot',
      is: 'mixtureWeight * drugWeighed / drugNeeded',
      kind: 'set-up',
      called: 'share upside down',
      headline: 'You turned the share over.',
      says: 'You divided {drugWeighed} by {drugNeeded}. The aliquot is a small part of {mixtureWeight}.',
    },
    'drug-added-after': {
      at: 'aliquot',
      is: 'diluent * drugNeeded / drugWeighed + drugWeighed',
      kind: 'set-up',
      called: 'whole drug added at the end',
      headline: 'You added all the drug.',
      says: 'You took a share of the lactose and then {drugWeighed} of drug. Both are mixed, so take a share of both.',
    },
  },
  facts: { mixture: { called: 'Mixture', says: '{drugWeighed} with {diluent} of lactose' } },
  picture: { kind: 'balance', shows: ['drugWeighed', 'diluent'] },
  card: [
    'Drug plus diluent is the mixture.',
    'Drug needed over drug weighed is the share.',
    'The same share of the mixture is the aliquot.',
  ],
  worked: { drugNeeded: 12, drugWeighed: 120, diluent: 1080, answer: 120 },
  sources: ['UNC Pharmaceutics and Compounding Laboratory: triturations and aliquots'],
});
