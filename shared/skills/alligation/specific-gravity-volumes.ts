import { liquidsByWeight } from '../../drugs/liquids-by-weight';
import { defineSkill } from '../../skill/define-skill';

const { glycerin, alcohol } = liquidsByWeight;
const targets = [0.95, 1.05, 1.1, 1.15, 1.2];
const pairs = [
  { denser: glycerin.name, highGravity: glycerin.specificGravity, lighter: 'purified water', lowGravity: 1 },
  {
    denser: glycerin.name,
    highGravity: glycerin.specificGravity,
    lighter: alcohol.name,
    lowGravity: alcohol.specificGravity,
  },
  { denser: 'sorbitol solution', highGravity: 1.3, lighter: 'purified water', lowGravity: 1 },
  { denser: 'sorbitol solution', highGravity: 1.3, lighter: alcohol.name, lowGravity: alcohol.specificGravity },
];

/** How much of a denser liquid gives a stated volume of a wanted specific gravity. */
export const specificGravityVolumes = defineSkill({
  id: 'alligation.specific-gravity-volumes',
  version: 1,
  title: 'Grid for a target specific gravity',
  level: 4,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Suspending vehicle',
      order:
        'So that a powder stays afloat, the vehicle should have a specific gravity of {targetGravity}. Make {total} from {denser}, {highGravity}, and {lighter}, {lowGravity}, at {temperature}; mixing leaves the sum of volumes as it is.',
      question: 'How many mL of {denser} are measured?',
      namesUnit: true,
    },
    {
      caption: 'Density standard',
      order:
        'The laboratory needs a test liquid, {total} with specific gravity {targetGravity}. At hand are {lighter} ({lowGravity}) and {denser} ({highGravity}). Treat volumes as additive.',
      question: 'What volume of the denser liquid is in it?',
    },
  ],
  givens: {
    denser: { kind: 'word', draw: { row: 'pairs' } },
    highGravity: { unit: '', draw: { row: 'pairs' }, called: 'Denser' },
    lighter: { kind: 'word', draw: { row: 'pairs' } },
    lowGravity: { unit: '', draw: { row: 'pairs' }, called: 'Lighter' },
    targetGravity: { unit: '', draw: { row: 'pairs' }, called: 'Wanted' },
    total: { unit: 'mL', draw: { oneOf: [100, 250, 500, 1000, 2000] }, called: 'In all' },
  },
  extras: {
    temperature: { unit: '°C', draw: { from: 20, to: 25, by: 1 }, called: 'Temperature' },
  },
  rows: {
    pairs: pairs.map((pair) => ({
      ...pair,
      targetGravity: { oneOf: targets.filter((target) => target > pair.lowGravity) },
    })),
  },
  steps: {
    partsHigh: {
      unit: '',
      is: 'targetGravity - lowGravity',
      says: 'The distance to the lighter gives the parts by volume of the denser.',
      called: 'Parts of the denser',
    },
    partsLow: {
      unit: '',
      is: 'highGravity - targetGravity',
      says: 'The distance to the denser gives the parts by volume of the lighter.',
      called: 'Parts of the lighter',
    },
    totalParts: { unit: '', is: 'partsHigh + partsLow', says: 'Add the parts.', called: 'All the parts' },
    highVolume: {
      unit: 'mL',
      is: 'partsHigh / totalParts * total',
      says: 'Take the share of the denser out of the whole volume.',
      called: 'Volume of the denser',
    },
  },
  answer: { of: 'highVolume', round: { to: 0.1 }, because: 'it is measured to a tenth of a mL' },
  realistic: ['targetGravity > lowGravity', 'highGravity - targetGravity >= 0.03', 'abs(partsHigh - partsLow) >= 0.01'],
  mistakes: {
    swapped: {
      at: 'highVolume',
      is: 'partsLow / totalParts * total',
      kind: 'set-up',
      called: 'lighter liquid given',
      headline: 'You gave the lighter liquid.',
      says: '{yours} is the volume of the lighter one. The denser has {partsHigh:number} of {totalParts:number} parts.',
    },
    proportion: {
      at: 'highVolume',
      is: 'targetGravity / highGravity * total',
      kind: 'set-up',
      called: 'diluted as if the lighter weighed nothing',
      headline: 'You used a plain proportion.',
      says: 'You took {targetGravity} over {highGravity} of {total}. The lighter liquid has a weight too: its specific gravity is {lowGravity}.',
    },
    'not-totalled': {
      at: 'totalParts',
      is: 'partsLow',
      kind: 'set-up',
      called: 'divided by the other part',
      headline: 'You divided by the other part alone.',
      says: 'You shared {total} over {yours:number} parts. Both liquids together have {totalParts:number}.',
    },
  },
  picture: { kind: 'alligation-grid', shows: ['highGravity', 'lowGravity', 'targetGravity'] },
  card: [
    'Write the denser above, the lighter below, the wanted between them.',
    'Subtract along the diagonals: the parts are parts by volume.',
    'Add the parts; the denser liquid is its share of the whole volume.',
  ],
  worked: {
    denser: 'sorbitol solution',
    highGravity: 1.3,
    lighter: 'purified water',
    lowGravity: 1,
    targetGravity: 1.1,
    total: 1000,
    answer: 333.3,
  },
  sources: ['USP <841> Specific Gravity', 'pharmaceutical calculations textbooks, specific gravity by alligation'],
  review: ['specific gravities of the liquids; sorbitol solution is taken at 1.3 (1.285 in its monograph)'],
});
