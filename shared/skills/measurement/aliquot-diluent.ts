import { potentIngredients } from '../../drugs/potent-ingredients';
import { defineSkill } from '../../skill/define-skill';

const { atropine, colchicine, morphine } = potentIngredients;

/** The diluent for a weighed multiple of a drug that is too little to weigh. */
export const aliquotDiluent = defineSkill({
  id: 'measurement.aliquot-diluent',
  version: 1,
  title: 'Aliquot method by weight: diluent',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Trituration worksheet',
      order:
        'The formula takes {drugNeeded} of {drug} in all. The least weighable quantity is {leastWeighable}, so you weigh {multiple} as much, add lactose in a {mortar} mortar, and later take one aliquot of {aliquotWeight}.',
      question: 'How much lactose do you add?',
    },
    {
      caption: 'Too little for the balance',
      order:
        'Plan for {drug}, mortar of {mortar}: every {aliquotWeight} of a mixture with lactose shall hold {drugNeeded}. On the pan go {multiple} those {drugNeeded} of drug, since less than {leastWeighable} cannot be weighed well.',
      question: 'How many mg of lactose does the plan take?',
      namesUnit: true,
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { oneOf: [atropine.name, colchicine.name, morphine.name] } },
    drugNeeded: { unit: 'mg', draw: { oneOf: [2, 3, 4, 5, 6, 8, 10, 12, 15, 20, 24, 30, 40] }, called: 'Drug needed' },
    multiple: { unit: 'times', draw: { oneOf: [3, 4, 5, 6, 8, 10, 12, 15, 20, 25, 30, 40, 50, 60] } },
    aliquotWeight: { unit: 'mg', draw: { oneOf: [120, 125, 150, 180, 200, 240, 250] }, called: 'Aliquot' },
  },
  extras: { mortar: { unit: 'mL', draw: { oneOf: [120, 240, 480] }, called: 'Mortar' } },
  constants: {
    leastWeighable: {
      value: 120,
      unit: 'mg',
      says: 'the least weighable quantity is 120 mg',
      source: 'USP <1176> prescription balances: class A, 6 mg, at 5% error',
    },
  },
  steps: {
    drugWeighed: {
      unit: 'mg',
      is: 'drugNeeded * multiple',
      says: 'Find the drug that is weighed.',
      called: 'Drug on the pan',
    },
    mixtureWeight: {
      unit: 'mg',
      is: 'aliquotWeight * multiple',
      says: 'Find the mixture: as many aliquots as the multiple says.',
      called: 'Whole mixture',
    },
    diluentWeight: {
      unit: 'mg',
      is: 'mixtureWeight - drugWeighed',
      says: 'The rest of the mixture is diluent.',
      called: 'Diluent',
    },
  },
  answer: { of: 'diluentWeight', round: { to: 1 }, because: 'the balance is read to whole mg' },
  realistic: [
    'drugWeighed >= leastWeighable',
    'drugWeighed <= leastWeighable * 2',
    'diluentWeight >= leastWeighable',
    'aliquotWeight - drugNeeded >= 60',
  ],
  mistakes: {
    'mixture-given': {
      at: 'diluentWeight',
      is: 'mixtureWeight',
      kind: 'reading',
      called: 'whole mixture given',
      headline: 'You gave the whole mixture.',
      says: 'You gave {mixtureWeight}. The {drugWeighed} of drug are part of it.',
    },
    'one-aliquot': {
      at: 'diluentWeight',
      is: 'aliquotWeight - drugNeeded',
      kind: 'reading',
      called: 'one aliquot worked out',
      headline: 'You worked on one aliquot.',
      says: 'You found {yours}, the diluent of one aliquot. The mixture has {multiple} as much.',
    },
    'needed-taken-off': {
      at: 'diluentWeight',
      is: 'aliquotWeight * multiple - drugNeeded',
      kind: 'reading',
      called: 'drug needed taken off',
      headline: 'You took off the drug needed.',
      says: 'You took {drugNeeded} off the mixture. On the pan were {drugWeighed}.',
    },
    added: {
      at: 'diluentWeight',
      is: 'mixtureWeight + drugWeighed',
      kind: 'set-up',
      called: 'drug added on top',
      headline: 'You added the drug on top.',
      says: 'You added {drugWeighed} to {mixtureWeight}. The mixture holds the drug already, so take it off.',
    },
  },
  facts: { plan: { called: 'Plan', says: '{multiple}, aliquot {aliquotWeight}' } },
  picture: { kind: 'balance', shows: ['aliquotWeight'] },
  card: [
    'Weigh a multiple of the drug that the balance can weigh.',
    'The mixture is the aliquot times the same multiple.',
    'Mixture minus drug is diluent.',
    'One aliquot then holds what is needed.',
  ],
  worked: { drugNeeded: 12, multiple: 10, aliquotWeight: 120, answer: 1080 },
  sources: ['UNC Pharmaceutics and Compounding Laboratory: triturations and aliquots'],
});
