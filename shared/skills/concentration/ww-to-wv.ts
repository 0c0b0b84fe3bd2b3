import { concentratedLiquids } from '../../drugs/concentrated-liquids';
import { defineSkill } from '../../skill/define-skill';

/** A percent by weight of a liquid as percent weight in volume. */
export const wwToWv = defineSkill({
  id: 'concentration.ww-to-wv',
  version: 1,
  title: 'Percent w/w to percent w/v with specific gravity',
  level: 3,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Reagent label',
      order: '{liquid} {percentWw}, specific gravity {specificGravity}, bottle of {bottleSize}.',
      question: 'What would its label say in % w/v?',
      namesUnit: true,
    },
    {
      caption: 'Before diluting by volume',
      order:
        'You will measure {liquid} with a cylinder, so you need its grams in 100 mL. The certificate gives a specific gravity of {specificGravity} and a strength of {percentWw}.',
      question: 'Which % w/v do you work with?',
      namesUnit: true,
    },
  ],
  givens: {
    liquid: { kind: 'word', draw: { row: 'liquids' } },
    percentWw: { unit: '% w/w', draw: { row: 'liquids' }, called: 'Strength by weight' },
    specificGravity: { unit: '', draw: { row: 'liquids' }, called: 'Specific gravity' },
  },
  extras: { bottleSize: { unit: 'mL', draw: { oneOf: [500, 1000, 2500] }, called: 'Bottle' } },
  rows: {
    liquids: Object.values(concentratedLiquids).map(({ name, percentByWeight, specificGravity }) => ({
      liquid: name,
      percentWw: percentByWeight,
      specificGravity,
    })),
  },
  steps: {
    density: {
      unit: 'g/mL',
      is: 'specificGravity * waterDensity',
      says: 'Specific gravity times the density of water: what one mL weighs.',
      called: 'Weight of one mL',
    },
    soluteInMl: {
      unit: 'g/mL',
      is: 'density * percentWw / percentByWeight',
      says: 'Take the percent by weight of that.',
      called: 'Solute in one mL',
    },
    percentWv: {
      unit: '% w/v',
      is: 'soluteInMl * percentBasis',
      says: 'Scale it to 100 mL.',
      called: 'Strength by volume',
    },
  },
  answer: { of: 'percentWv', round: { to: 0.1 }, because: 'specific gravity carries no more', unitFixed: true },
  mistakes: {
    divided: {
      at: 'density',
      is: 'waterDensity / specificGravity',
      kind: 'set-up',
      called: 'divided by the specific gravity',
      headline: 'You divided by the specific gravity.',
      says: 'You divided {percentWw:number} by {specificGravity}. Each mL weighs {specificGravity} g, so 100 mL hold {specificGravity} times the {percentWw:number} g that 100 g hold.',
    },
    unchanged: {
      at: 'density',
      is: 'waterDensity',
      kind: 'reading',
      called: 'the two percents taken as equal',
      headline: 'You took the percents as equal.',
      says: 'You kept {percentWw:number}, which counts grams in 100 g. Here 100 mL do not weigh 100 g: each mL weighs {specificGravity} g.',
    },
    added: {
      at: 'percentWv',
      is: 'percentWw + specificGravity',
      kind: 'set-up',
      called: 'figures added',
      headline: 'You added the figures.',
      says: 'You added {specificGravity} to {percentWw:number}. Specific gravity is the weight of one mL, so multiply.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['liquid', 'percentWw', 'specificGravity'] },
  card: [
    'Percent w/w is grams in 100 g, percent w/v grams in 100 mL.',
    'Specific gravity says what one mL weighs.',
    'Multiply the percent w/w by it.',
    'Check: heavier than water makes the percent w/v larger.',
  ],
  worked: {
    liquid: concentratedLiquids.hydrochloric36.name,
    percentWw: 36.5,
    specificGravity: 1.18,
    answer: 43.1,
  },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'pharmaceutical calculations textbooks, percent by weight and specific gravity',
  ],
  review: ['percents and specific gravities of the liquids'],
});
