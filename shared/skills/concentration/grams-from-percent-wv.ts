import { percentSolutions } from '../../drugs/percent-solutions';
import { defineSkill } from '../../skill/define-skill';

const { sodiumChloride, minoxidil, potassiumChloride, boricAcid } = percentSolutions;
const small = { oneOf: [60, 90, 120, 180, 240] };
const large = { oneOf: [60, 120, 240, 300, 480, 500, 750, 1000] };

/** What is weighed for a solution in percent, weight in volume. */
export const gramsFromPercentWv = defineSkill({
  id: 'concentration.grams-from-percent-wv',
  version: 1,
  title: 'Grams of drug in a percent w/v solution',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'compounding'],
  asks: [
    {
      caption: 'To prepare',
      order: 'Prepare {volume} of {product}, {percent}.',
      question: 'How many grams of the drug do you weigh?',
      namesUnit: true,
    },
    {
      caption: 'Full bottle',
      order: 'A full bottle on the shelf holds {volume} of {product}, {percent}.',
      question: 'What weight of drug is dissolved in it?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'solutions' } },
    percent: { unit: '% w/v', draw: { row: 'solutions' }, called: 'Strength' },
    volume: { unit: 'mL', draw: { row: 'solutions' } },
  },
  rows: {
    solutions: [
      { product: sodiumChloride.name, percent: 0.9, volume: large },
      { product: sodiumChloride.name, percent: 3, volume: large },
      { product: percentSolutions.dextrose.name, percent: { oneOf: [5, 10] }, volume: large },
      { product: percentSolutions.povidoneIodine.name, percent: 10, volume: large },
      { product: percentSolutions.lidocaineViscous.name, percent: 2, volume: small },
      { product: minoxidil.name, percent: { oneOf: [2, 5] }, volume: small },
      { product: percentSolutions.clindamycin.name, percent: 1, volume: small },
      { product: percentSolutions.erythromycin.name, percent: 2, volume: small },
      { product: boricAcid.name, percent: 2.5, volume: large },
      { product: potassiumChloride.name, percent: { oneOf: [10, 20] }, volume: { oneOf: [90, 180, 300, 480, 750] } },
      { product: percentSolutions.magnesiumSulfate.name, percent: 12.5, volume: { oneOf: [60, 90, 120, 300] } },
    ],
  },
  steps: {
    gramsPerMl: {
      unit: 'g/mL',
      is: 'percent / percentBasis',
      says: 'Percent w/v is grams in 100 mL: share them over 100 mL.',
      called: 'Grams in one mL',
    },
    drugWeight: {
      unit: 'g',
      is: 'gramsPerMl * volume',
      says: 'Multiply by the volume.',
      called: 'Weight of drug',
    },
  },
  answer: { of: 'drugWeight', round: { to: 0.01 }, because: 'the balance is read to a hundredth of a gram' },
  realistic: ['drugWeight >= 0.5', 'drugWeight <= 150'],
  mistakes: {
    'percent-not-divided': {
      at: 'gramsPerMl',
      is: 'percent',
      kind: 'reading',
      called: 'percent taken as grams in one mL',
      headline: 'You took percent as grams per mL.',
      says: 'You counted {percent:number} g in every mL. {percent} is {percent:number} g in 100 mL.',
    },
    'percent-as-per-1000': {
      at: 'gramsPerMl',
      is: 'percent / 1000',
      kind: 'reading',
      called: 'percent taken as grams in a liter',
      headline: 'You took percent as grams per liter.',
      says: 'You shared {percent:number} g over 1,000 mL. Percent counts grams in 100 mL.',
    },
    'answer-in-mg': {
      at: 'drugWeight',
      is: 'gramsPerMl * milligramsPerGram * volume',
      kind: 'unit',
      called: 'milligrams given as grams',
      headline: 'You worked in milligrams.',
      says: 'You found {yours:number} mg. In grams that is {drugWeight}.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['product', 'percent', 'volume'] },
  card: ['Percent w/v is grams in 100 mL.', 'Over 100: grams in one mL.', 'Times the mL to be made: grams to weigh.'],
  worked: { product: sodiumChloride.name, percent: 0.9, volume: 750, answer: 6.75 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Army course MD0802, Pharmaceutical Calculations II: percentage and ratio strength',
  ],
  review: ['percent strengths of the products'],
});
