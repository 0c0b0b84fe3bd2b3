import { defineSkill } from '../../skill/define-skill';

/** The filler of a capsule, from what a capsule holds of the drug alone and of the filler alone. */
export const capsuleFiller = defineSkill({
  id: 'compounding.capsule-filler',
  version: 1,
  title: 'Capsule filler by packing statistics',
  level: 4,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Trial fill',
      order:
        'Packed with drug alone, a size {size} capsule holds {drugPack}; packed with lactose alone, {fillerPack}. Every capsule is to contain {drugDose} of drug, and {batch} are planned.',
      question: 'How many mg of lactose does one capsule take?',
      namesUnit: true,
    },
    {
      caption: 'Packing record',
      order:
        'Size {size}: mean fill of microcrystalline cellulose {fillerPack}, mean fill of the active powder {drugPack}. The strength ordered is {drugDose}, the quantity {batch}.',
      question: 'How much cellulose tops up each one?',
    },
  ],
  givens: {
    drugDose: {
      unit: 'mg',
      draw: { oneOf: [10, 15, 20, 25, 30, 40, 50, 60, 75, 100, 125, 150, 200] },
      called: 'Drug in a capsule',
    },
    drugPack: { unit: 'mg', draw: { row: 'fills' }, called: 'Full of drug' },
    fillerPack: { unit: 'mg', draw: { row: 'fills' }, called: 'Full of filler' },
    size: { kind: 'word', draw: { row: 'fills' }, called: 'Size' },
  },
  extras: {
    batch: { unit: 'capsule', draw: { oneOf: [30, 50, 60, 90, 100] }, called: 'Batch' },
  },
  rows: {
    fills: [
      { size: '0', drugPack: 420, fillerPack: 460 },
      { size: '0', drugPack: 510, fillerPack: 480 },
      { size: '0', drugPack: 450, fillerPack: 350 },
      { size: '1', drugPack: 340, fillerPack: 400 },
      { size: '1', drugPack: 300, fillerPack: 330 },
      { size: '1', drugPack: 360, fillerPack: 310 },
      { size: '1', drugPack: 280, fillerPack: 245 },
      { size: '2', drugPack: 250, fillerPack: 290 },
      { size: '2', drugPack: 230, fillerPack: 265 },
      { size: '3', drugPack: 190, fillerPack: 225 },
      { size: '3', drugPack: 175, fillerPack: 200 },
      { size: '4', drugPack: 140, fillerPack: 165 },
      { size: '4', drugPack: 120, fillerPack: 145 },
      { size: '00', drugPack: 600, fillerPack: 650 },
      { size: '00', drugPack: 680, fillerPack: 560 },
    ],
  },
  steps: {
    drugShare: {
      unit: '',
      is: 'drugDose / drugPack',
      says: 'Find the share of the capsule that the drug fills.',
      called: 'Share of the drug',
    },
    fillerShare: {
      unit: '',
      is: '1 - drugShare',
      says: 'The rest of the space is left for filler.',
      called: 'Share of the filler',
    },
    fillerWeight: {
      unit: 'mg',
      is: 'fillerShare * fillerPack',
      says: 'Take that share of a capsule full of filler.',
      called: 'Filler in a capsule',
    },
  },
  answer: {
    of: 'fillerWeight',
    round: { to: 0.1 },
    because: 'one decimal is kept, since it is multiplied by the batch later',
  },
  realistic: ['drugShare <= 0.9', 'abs(fillerPack - drugPack) >= 15'],
  mistakes: {
    'weights-subtracted': {
      at: 'fillerWeight',
      is: 'fillerPack - drugDose',
      kind: 'set-up',
      called: 'drug taken off the weight of the filler',
      headline: 'You subtracted weights, not space.',
      says: 'You took {drugDose} off {fillerPack}, as if both packed alike. {drugDose} of drug fills the space of another weight of filler.',
    },
    'drug-pack-subtracted': {
      at: 'fillerWeight',
      is: 'drugPack - drugDose',
      kind: 'reading',
      called: 'packing weight of the drug used',
      headline: 'You used the fill of the drug.',
      says: 'You filled up to {drugPack} with filler. A capsule full of filler weighs {fillerPack}.',
    },
    'share-swapped': {
      at: 'fillerWeight',
      is: 'drugDose / drugPack * fillerPack',
      kind: 'reading',
      called: 'share of the drug filled',
      headline: 'You filled the share of the drug.',
      says: '{yours} of filler would take the space of the drug. The filler takes the rest of the capsule.',
    },
    'average-pack': {
      at: 'fillerWeight',
      is: '(drugPack + fillerPack) / 2 - drugDose',
      kind: 'set-up',
      called: 'packing weights averaged',
      headline: 'You averaged the two fills.',
      says: 'You took {drugDose} off the middle of {drugPack} and {fillerPack}. Each powder fills its own share of the space.',
    },
  },
  facts: { fills: { called: 'Full capsule', says: '{drugPack} of drug or {fillerPack} of filler' } },
  card: [
    'Powders share the space, and each packs in its own way.',
    'Dose over the full weight of the drug: the share that the drug fills.',
    '1 less that share is left for the filler.',
    'Multiply by the full weight of the filler.',
  ],
  worked: { drugDose: 50, drugPack: 340, fillerPack: 400, size: '1', answer: 341.2 },
  sources: ['pharmaceutical calculations textbooks, contemporary compounding: capsules'],
  review: ['packing weights for each size of capsule'],
});
