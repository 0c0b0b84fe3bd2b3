import { semisolids } from '../../drugs/semisolids';
import { defineSkill } from '../../skill/define-skill';

const jars = { oneOf: [30, 45, 60, 90, 120, 240, 454] };
const tubes = { oneOf: [15, 20, 30, 45, 60] };

/** Plain base that weakens an ointment or cream. */
export const ointmentBase = defineSkill({
  id: 'dilution.ointment-base',
  version: 1,
  title: 'Base to add to weaken an ointment',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'compounding'],
  asks: [
    {
      caption: 'Prescription',
      order: 'Mix {startWeight} of {product}, {startPercent}, with plain base until it is {finalPercent}.',
      question: 'How many grams of base do you weigh?',
      namesUnit: true,
    },
    {
      caption: 'Strength out of stock',
      order:
        'The prescriber wants {finalPercent}, which cannot be bought today. There is {product} with {startPercent}, and {startWeight} of it is put on the slab to be made weaker.',
      question: 'What weight of plain base is worked in?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'products' } },
    startPercent: { unit: '% w/w', draw: { row: 'products' }, called: 'Strength now' },
    startWeight: { unit: 'g', draw: { row: 'products' }, called: 'Weight now' },
    finalPercent: { unit: '% w/w', draw: { row: 'products' }, called: 'Wanted strength' },
  },
  rows: {
    products: [
      {
        product: semisolids.hydrocortisone.name,
        startPercent: 2.5,
        startWeight: tubes,
        finalPercent: { oneOf: [0.25, 0.5, 1, 1.5, 2] },
      },
      {
        product: semisolids.triamcinolone.name,
        startPercent: 0.5,
        startWeight: tubes,
        finalPercent: { oneOf: [0.05, 0.1, 0.25] },
      },
      {
        product: semisolids.coalTar.name,
        startPercent: 10,
        startWeight: jars,
        finalPercent: { oneOf: [1, 2, 3, 5] },
      },
      {
        product: semisolids.benzocaine.name,
        startPercent: 20,
        startWeight: jars,
        finalPercent: { oneOf: [5, 8, 10, 15] },
      },
      {
        product: semisolids.zincOxide.name,
        startPercent: 20,
        startWeight: jars,
        finalPercent: { oneOf: [5, 8, 10, 15] },
      },
      {
        product: semisolids.salicylicAcid.name,
        startPercent: 10,
        startWeight: jars,
        finalPercent: { oneOf: [1, 2, 3, 5] },
      },
      {
        product: semisolids.sulfur.name,
        startPercent: 10,
        startWeight: jars,
        finalPercent: { oneOf: [2, 3, 5, 8] },
      },
      {
        product: semisolids.urea.name,
        startPercent: { oneOf: [20, 40] },
        startWeight: jars,
        finalPercent: { oneOf: [5, 8, 10, 15] },
      },
      {
        product: semisolids.ichthammol.name,
        startPercent: 20,
        startWeight: jars,
        finalPercent: { oneOf: [5, 8, 10, 15] },
      },
      {
        product: semisolids.capsaicin.name,
        startPercent: 0.1,
        startWeight: tubes,
        finalPercent: 0.05,
      },
      {
        product: semisolids.lidocaine.name,
        startPercent: 5,
        startWeight: jars,
        finalPercent: { oneOf: [0.5, 1, 2, 2.5, 3] },
      },
    ],
  },
  steps: {
    drugWeight: {
      unit: 'g',
      is: 'startPercent * startWeight / percentByWeight',
      says: 'Find the drug that is there already.',
      called: 'Drug',
    },
    finalWeight: {
      unit: 'g',
      is: 'drugWeight / finalPercent * percentByWeight',
      says: 'Find the weight in which that drug has the wanted strength.',
      called: 'Finished weight',
    },
    baseToAdd: {
      unit: 'g',
      is: 'finalWeight - startWeight',
      says: 'The base is what is still missing.',
      called: 'Base to add',
    },
  },
  answer: { of: 'baseToAdd', round: { to: 0.1 }, because: 'the bench balance is read to a tenth of a gram' },
  realistic: ['finalPercent <= 0.8 * startPercent', 'baseToAdd <= 2000', 'finalPercent >= startPercent / 12'],
  mistakes: {
    'final-weight': {
      at: 'baseToAdd',
      is: 'finalWeight',
      kind: 'reading',
      called: 'finished weight given',
      headline: 'You gave the finished weight.',
      says: '{yours} is the whole mixture. {startWeight} of it is the {product}.',
    },
    'percent-drop': {
      at: 'baseToAdd',
      is: 'startWeight * (startPercent - finalPercent) / startPercent',
      kind: 'set-up',
      called: 'share of the fall taken',
      headline: 'You took the fall in strength.',
      says: 'You took the part by which {startPercent} falls. With {yours} of base it stays stronger than {finalPercent}.',
    },
    half: {
      at: 'baseToAdd',
      is: 'startWeight * finalPercent / startPercent',
      kind: 'set-up',
      called: 'proportion upside down',
      headline: 'You turned the proportion over.',
      says: 'You multiplied by {finalPercent} and divided by {startPercent}. The mixture grows beyond {startWeight}, so the stronger figure goes on top.',
    },
    added: {
      at: 'baseToAdd',
      is: 'finalWeight + startWeight',
      kind: 'arithmetic',
      called: 'weights added',
      headline: 'You added the weights.',
      says: 'You added {startWeight} to {finalWeight}. The finished weight holds both, so subtract.',
    },
  },
  picture: { kind: 'balance', shows: ['startWeight'] },
  card: [
    'Base brings weight and no drug.',
    'Find the drug: percent w/w is grams in 100 g.',
    'Find the weight that gives it the wanted strength.',
    'Take off the ointment you began with.',
  ],
  worked: {
    product: semisolids.benzocaine.name,
    startPercent: 20,
    startWeight: 454,
    finalPercent: 5,
    answer: 1362,
  },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, chapter on altering product strength',
  ],
  review: ['strengths of the semisolids and whether each may be diluted with base'],
});
