import { percentProducts } from '../../drugs/percent-products';
import { defineSkill } from '../../skill/define-skill';

/** The strength that is left when a solution is made up to a larger volume. */
export const finalStrength = defineSkill({
  id: 'dilution.final-strength',
  version: 1,
  title: 'Strength after dilution',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'compounding'],
  asks: [
    {
      caption: 'Dilution log',
      order: 'Take {startVolume} of {solution}, {startPercent}, and make it up to {finalVolume} with the diluent.',
      question: 'What is the new strength in % w/v?',
      namesUnit: true,
    },
    {
      caption: 'Label to be written',
      order:
        'The label of a new batch is still to be written. The worksheet shows that {startVolume} of {startPercent} {solution} was taken and filled up to {finalVolume}.',
      question: 'Which percent strength belongs on the label?',
    },
  ],
  givens: {
    solution: { kind: 'word', draw: { row: 'solutions' } },
    startPercent: { unit: '% w/v', draw: { row: 'solutions' }, called: 'Strength taken' },
    startVolume: { unit: 'mL', draw: { row: 'solutions' }, called: 'Volume taken' },
    finalVolume: { unit: 'mL', draw: { row: 'solutions' }, called: 'Made up to' },
  },
  rows: {
    solutions: [
      {
        solution: percentProducts.povidoneIodine.name,
        startPercent: 10,
        startVolume: { from: 30, to: 120, by: 5 },
        finalVolume: { oneOf: [240, 480, 500, 750, 1000] },
      },
      {
        solution: percentProducts.potassiumChloride.name,
        startPercent: 20,
        startVolume: { from: 15, to: 45, by: 5 },
        finalVolume: { oneOf: [60, 90, 120, 150] },
      },
      {
        solution: percentProducts.dextrose.name,
        startPercent: 50,
        startVolume: { from: 50, to: 200, by: 25 },
        finalVolume: { oneOf: [500, 750, 1000] },
      },
      {
        solution: percentProducts.dextrose.name,
        startPercent: 70,
        startVolume: { from: 50, to: 200, by: 25 },
        finalVolume: { oneOf: [500, 750, 1000, 1500] },
      },
      {
        solution: percentProducts.benzalkonium.name,
        startPercent: 17,
        startVolume: { from: 10, to: 30, by: 5 },
        finalVolume: { oneOf: [480, 500, 750] },
      },
      {
        solution: percentProducts.aceticAcid.name,
        startPercent: 5,
        startVolume: { from: 60, to: 250, by: 5 },
        finalVolume: { oneOf: [480, 500, 1000, 1200] },
      },
      {
        solution: percentProducts.chlorhexidine.name,
        startPercent: 4,
        startVolume: { from: 60, to: 180, by: 5 },
        finalVolume: { oneOf: [240, 480, 500, 1000] },
      },
      {
        solution: percentProducts.silverNitrate.name,
        startPercent: 10,
        startVolume: { from: 10, to: 45, by: 5 },
        finalVolume: { oneOf: [60, 90, 120, 240] },
      },
    ],
  },
  steps: {
    solute: {
      unit: 'g',
      is: 'startPercent * startVolume / percentBasis',
      says: 'Find the drug in the volume taken; diluting does not change it.',
      called: 'Drug in the solution',
    },
    finalPercent: {
      unit: '% w/v',
      is: 'solute / finalVolume * percentBasis',
      says: 'Share the same drug over the new volume, as grams in 100 mL.',
      called: 'New strength',
    },
  },
  answer: { of: 'finalPercent', round: { to: 0.01 }, because: 'two decimals are enough for weak solutions' },
  realistic: ['finalVolume >= 1.3 * startVolume', 'finalPercent >= 0.2'],
  mistakes: {
    'added-not-total': {
      at: 'finalPercent',
      is: 'solute / (startVolume + finalVolume) * percentBasis',
      kind: 'reading',
      called: 'final volume added on top',
      headline: 'You added the two volumes.',
      says: 'You shared the drug over {startVolume} and {finalVolume} together. The finished volume, {finalVolume}, already holds what was taken.',
    },
    inverted: {
      at: 'finalPercent',
      is: 'startPercent * finalVolume / startVolume',
      kind: 'set-up',
      called: 'volumes upside down',
      headline: 'You turned the volumes over.',
      says: 'You reached {yours}, which is stronger than {startPercent}. Diluting makes a solution weaker.',
    },
    'by-diluent': {
      at: 'finalPercent',
      is: 'solute / (finalVolume - startVolume) * percentBasis',
      kind: 'set-up',
      called: 'divided by the diluent',
      headline: 'You divided by the diluent alone.',
      says: 'You shared {solute} over the diluent that was added. The drug is spread through all {finalVolume}.',
    },
  },
  picture: { kind: 'graduated-cylinder', shows: ['finalVolume'] },
  card: [
    'Diluting adds volume and no drug.',
    'Find the drug: percent w/v is grams in 100 mL.',
    'Divide by the whole new volume and go back to 100 mL.',
  ],
  worked: {
    solution: percentProducts.aceticAcid.name,
    startPercent: 5,
    startVolume: 60,
    finalVolume: 480,
    answer: 0.63,
  },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Dilution and Concentration',
    'pharmaceutical calculations textbooks, chapter on altering product strength',
  ],
  review: ['strengths of the stocks and of their usual dilutions'],
});
