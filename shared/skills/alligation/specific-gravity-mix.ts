import { liquidsByWeight } from '../../drugs/liquids-by-weight';
import { defineSkill } from '../../skill/define-skill';

const { propyleneGlycol, macrogol400, glycerin, alcohol } = liquidsByWeight;

/** The specific gravity of a mixture of two liquids: all the weight over all the volume. */
export const specificGravityMix = defineSkill({
  id: 'alligation.specific-gravity-mix',
  version: 1,
  title: 'Specific gravity of a mixture',
  level: 3,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Vehicle record',
      order:
        '{liquidA} (specific gravity {gravityA}), {volumeA}, is stirred into {volumeB} of {liquidB} (specific gravity {gravityB}) at {temperature}. Volumes are taken to add up.',
      question: 'What is the specific gravity of the vehicle?',
      namesUnit: true,
    },
    {
      caption: 'Check by weight',
      order:
        'To check a blend by weighing it, its specific gravity is worked out first. It holds {liquidB}, {volumeB} at {gravityB}, and {liquidA}, {volumeA} at {gravityA}; no volume is lost.',
      question: 'Which specific gravity should be found?',
      namesUnit: true,
    },
  ],
  givens: {
    liquidA: { kind: 'word', draw: { row: 'denser' } },
    gravityA: { unit: '', draw: { row: 'denser' }, called: 'Specific gravity of the denser' },
    volumeA: { unit: 'mL', draw: { from: 50, to: 1000, by: 50 }, called: 'Volume of the denser' },
    liquidB: { kind: 'word', draw: { row: 'lighter' } },
    gravityB: { unit: '', draw: { row: 'lighter' }, called: 'Specific gravity of the lighter' },
    volumeB: { unit: 'mL', draw: { from: 50, to: 1000, by: 50 }, called: 'Volume of the lighter' },
  },
  extras: {
    temperature: { unit: '°C', draw: { from: 20, to: 25, by: 1 }, called: 'Temperature' },
  },
  rows: {
    denser: [
      { liquidA: propyleneGlycol.name, gravityA: propyleneGlycol.specificGravity },
      { liquidA: macrogol400.name, gravityA: macrogol400.specificGravity },
      { liquidA: glycerin.name, gravityA: glycerin.specificGravity },
      { liquidA: 'sorbitol solution', gravityA: 1.3 },
    ],
    lighter: [
      { liquidB: alcohol.name, gravityB: alcohol.specificGravity },
      { liquidB: 'diluted alcohol', gravityB: 0.94 },
      { liquidB: 'purified water', gravityB: 1 },
    ],
  },
  steps: {
    weightA: {
      unit: 'g',
      is: 'gravityA * waterDensity * volumeA',
      says: 'Find what the denser liquid weighs.',
      called: 'Weight of the denser',
    },
    weightB: {
      unit: 'g',
      is: 'gravityB * waterDensity * volumeB',
      says: 'Find what the lighter liquid weighs.',
      called: 'Weight of the lighter',
    },
    totalVolume: { unit: 'mL', is: 'volumeA + volumeB', says: 'Add the volumes.', called: 'Whole volume' },
    mixGravity: {
      unit: '',
      is: '(weightA + weightB) / totalVolume / waterDensity',
      says: 'Put the whole weight over the weight of as much water.',
      called: 'Specific gravity of the mixture',
    },
  },
  answer: { of: 'mixGravity', round: { to: 0.001 }, because: 'specific gravity is given to three decimals' },
  realistic: ['volumeA != volumeB', 'gravityA - gravityB >= 0.1'],
  mistakes: {
    'plain-average': {
      at: 'mixGravity',
      is: '(gravityA + gravityB) / 2',
      kind: 'set-up',
      called: 'volumes left out',
      headline: 'You averaged the two.',
      says: 'The middle of {gravityA} and {gravityB} is right for equal volumes. Here {volumeA} meets {volumeB}.',
    },
    swapped: {
      at: 'mixGravity',
      is: '(gravityA * volumeB + gravityB * volumeA) / totalVolume',
      kind: 'reading',
      called: 'volumes exchanged',
      headline: 'You exchanged the volumes.',
      says: 'You gave {volumeB} to the liquid of {gravityA}. Its own volume is {volumeA}.',
    },
    'volumes-by-gravity': {
      at: 'mixGravity',
      is: 'totalVolume / (volumeA / gravityA + volumeB / gravityB)',
      kind: 'set-up',
      called: 'volumes divided by the gravities',
      headline: 'You divided by the specific gravities.',
      says: 'You divided {volumeA} by {gravityA}. A volume times its specific gravity is its weight in grams.',
    },
  },
  facts: {
    denser: { called: 'Denser', says: '{volumeA} at {gravityA}' },
    lighter: { called: 'Lighter', says: '{volumeB} at {gravityB}' },
  },
  card: [
    'Specific gravity times mL is the weight in grams.',
    'Add the weights, and add the volumes.',
    'Weight over volume gives the specific gravity of the mixture.',
  ],
  worked: {
    liquidA: glycerin.name,
    gravityA: 1.25,
    volumeA: 500,
    liquidB: alcohol.name,
    gravityB: 0.81,
    volumeB: 1000,
    answer: 0.957,
  },
  sources: [
    'USP <841> Specific Gravity',
    'pharmaceutical calculations textbooks, specific gravity of mixtures by alligation medial',
  ],
  review: ['specific gravities of the liquids; sorbitol solution is taken at 1.3 (1.285 in its monograph)'],
});
