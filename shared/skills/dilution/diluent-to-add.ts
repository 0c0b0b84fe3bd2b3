import { percentProducts } from '../../drugs/percent-products';
import { defineSkill } from '../../skill/define-skill';

const bulkVolumes = { oneOf: [60, 100, 120, 200, 240, 250, 480, 500] };
const smallVolumes = { oneOf: [5, 10, 15, 30, 50] };

/** The diluent that weakens all of a solution to a wanted strength. */
export const diluentToAdd = defineSkill({
  id: 'dilution.diluent-to-add',
  version: 1,
  title: 'Diluent to add to a given volume',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'compounding', 'pediatrics'],
  asks: [
    {
      caption: 'Worksheet',
      order: 'Weaken {startVolume} of {solution} from {startPercent} to {finalPercent}. Volumes are taken to add up.',
      question: 'How much diluent do you add?',
    },
    {
      caption: 'All of one stock',
      order:
        '{finalPercent} {solution} is ordered. The pharmacy has only {startPercent}; all {startVolume} of it is diluted, and volumes are taken to add up.',
      question: 'How many mL of diluent go in?',
      namesUnit: true,
    },
  ],
  givens: {
    solution: { kind: 'word', draw: { row: 'solutions' } },
    startPercent: { unit: '%', draw: { row: 'solutions' }, called: 'Strength now' },
    startVolume: { unit: 'mL', draw: { row: 'solutions' }, called: 'Volume now' },
    finalPercent: { unit: '%', draw: { row: 'solutions' }, called: 'Wanted strength' },
  },
  rows: {
    solutions: [
      {
        solution: percentProducts.dextrose.name,
        startPercent: 10,
        startVolume: { oneOf: [250, 500, 1000] },
        finalPercent: { oneOf: [4, 5, 7.5, 8] },
      },
      {
        solution: percentProducts.dextrose.name,
        startPercent: 50,
        startVolume: { oneOf: [50, 100, 250] },
        finalPercent: { oneOf: [5, 7.5, 8, 10] },
      },
      {
        solution: percentProducts.acetylcysteine.name,
        startPercent: 20,
        startVolume: { oneOf: [10, 30] },
        finalPercent: { oneOf: [5, 7.5, 10] },
      },
      {
        solution: percentProducts.lidocaine.name,
        startPercent: 2,
        startVolume: smallVolumes,
        finalPercent: { oneOf: [0.25, 0.5, 1, 1.5] },
      },
      {
        solution: percentProducts.povidoneIodine.name,
        startPercent: 10,
        startVolume: bulkVolumes,
        finalPercent: { oneOf: [1, 1.5, 2, 2.5, 5, 7.5] },
      },
      {
        solution: percentProducts.aceticAcid.name,
        startPercent: 5,
        startVolume: { oneOf: [30, 50, 60, 100, 120, 200] },
        finalPercent: { oneOf: [0.25, 0.5, 1, 2] },
      },
      {
        solution: percentProducts.chlorhexidine.name,
        startPercent: 4,
        startVolume: bulkVolumes,
        finalPercent: { oneOf: [0.5, 1, 1.5, 2, 2.5] },
      },
      {
        solution: percentProducts.silverNitrate.name,
        startPercent: 10,
        startVolume: smallVolumes,
        finalPercent: { oneOf: [0.5, 1, 2, 2.5] },
      },
      {
        solution: percentProducts.boricAcid.name,
        startPercent: 5,
        startVolume: bulkVolumes,
        finalPercent: { oneOf: [1, 1.5, 2, 2.5, 4] },
      },
    ],
  },
  steps: {
    finalVolume: {
      unit: 'mL',
      is: 'startVolume * startPercent / finalPercent',
      says: 'Find the whole volume at the wanted strength.',
      called: 'Whole volume',
    },
    diluent: { unit: 'mL', is: 'finalVolume - startVolume', says: 'Take off what is already there.' },
  },
  answer: { of: 'diluent', round: { to: 0.1 }, because: 'the diluent is measured to a tenth of a mL' },
  realistic: ['finalPercent <= 0.8 * startPercent', 'finalVolume <= 4000'],
  mistakes: {
    'total-given': {
      at: 'diluent',
      is: 'finalVolume',
      kind: 'reading',
      called: 'whole volume given',
      headline: 'You gave the whole volume.',
      says: '{yours} is the finished solution. {startVolume} of that is there already.',
    },
    'percent-drop': {
      at: 'diluent',
      is: 'startVolume * (startPercent - finalPercent) / startPercent',
      kind: 'set-up',
      called: 'share of the fall taken',
      headline: 'You took the fall in strength.',
      says: 'You took the part by which {startPercent} falls. Adding {yours} to {startVolume} leaves it stronger than {finalPercent}.',
    },
    'stock-needed': {
      at: 'diluent',
      is: 'startVolume * finalPercent / startPercent',
      kind: 'set-up',
      called: 'strengths upside down',
      headline: 'You turned the strengths over.',
      says: 'You multiplied by {finalPercent} and divided by {startPercent}. That is the stock for {startVolume} of weaker solution, and here all of it is diluted.',
    },
    'added-back': {
      at: 'diluent',
      is: 'finalVolume + startVolume',
      kind: 'arithmetic',
      called: 'volumes added',
      headline: 'You added the volumes.',
      says: 'You added {startVolume} to {finalVolume}. The diluent is what is still missing, so subtract.',
    },
  },
  picture: { kind: 'graduated-cylinder', shows: ['startVolume'] },
  card: [
    'Old strength times old volume is new strength times new volume.',
    'Find the new volume first.',
    'The diluent is the new volume less the old one.',
  ],
  worked: { solution: percentProducts.dextrose.name, startPercent: 10, startVolume: 500, finalPercent: 8, answer: 125 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, chapter on altering product strength',
  ],
  review: ['strengths of the solutions and of their usual dilutions'],
});
