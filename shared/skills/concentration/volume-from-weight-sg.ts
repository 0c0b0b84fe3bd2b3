import { liquidsByWeight } from '../../drugs/liquids-by-weight';
import { defineSkill } from '../../skill/define-skill';

const { methylSalicylate, hydrochloricAcid, phenol, peppermintOil, polysorbate80 } = liquidsByWeight;
const { glycerin, alcohol, propyleneGlycol, mineralOil, syrup, castorOil, oliveOil, macrogol400 } = liquidsByWeight;
const others = [alcohol, propyleneGlycol, mineralOil, syrup, castorOil, oliveOil, macrogol400];
/** Glycerin half as often as the others: 1 over 1.25 is 0.8, and rounding on the way does no harm there. */
const bulk = [glycerin, ...others, ...others];
const smallAmounts = [methylSalicylate, hydrochloricAcid, phenol, peppermintOil, polysorbate80];

/** The volume to measure for a weight of a liquid. */
export const volumeFromWeightSg = defineSkill({
  id: 'concentration.volume-from-weight-sg',
  version: 1,
  title: 'Volume of a liquid from its weight and specific gravity',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'compounding'],
  asks: [
    {
      caption: 'Formula by weight',
      order: 'Add {weight} of {liquid} (specific gravity {specificGravity}); a cylinder is used and not the balance.',
      question: 'What volume is measured?',
    },
    {
      caption: 'Ordering a refill',
      order:
        'A liquid has a specific gravity of {specificGravity} and is sold by volume. The pharmacy uses it by weight, {weight} of {liquid} a week.',
      question: 'How many mL does a week take?',
      namesUnit: true,
    },
  ],
  givens: {
    liquid: { kind: 'word', draw: { row: 'liquids' } },
    specificGravity: { unit: '', draw: { row: 'liquids' }, called: 'Specific gravity' },
    weight: { unit: 'g', draw: { row: 'liquids' } },
  },
  rows: {
    liquids: [
      ...bulk.map(({ name, specificGravity }) => ({
        liquid: name,
        specificGravity,
        weight: { from: 60, to: 500, by: 5 },
      })),
      ...smallAmounts.map(({ name, specificGravity }) => ({
        liquid: name,
        specificGravity,
        weight: { from: 20, to: 90, by: 5 },
      })),
    ],
  },
  steps: {
    density: {
      unit: 'g/mL',
      is: 'specificGravity * waterDensity',
      says: 'Specific gravity times the density of water: grams in one mL.',
      called: 'Grams in one mL',
    },
    volume: { unit: 'mL', is: 'weight / density', says: 'Divide the weight by the grams in one mL.' },
  },
  answer: { of: 'volume', round: { to: 0.1 }, because: 'it is measured to a tenth of a mL' },
  mistakes: {
    multiplied: {
      at: 'volume',
      is: 'weight * specificGravity',
      kind: 'set-up',
      called: 'multiplied by the specific gravity',
      headline: 'You multiplied by the specific gravity.',
      says: 'You multiplied {weight:number} by {specificGravity}. That turns a volume into a weight, and here it is the other way round.',
    },
    'sg-ignored': {
      at: 'density',
      is: 'waterDensity',
      kind: 'reading',
      called: 'measured as water',
      headline: 'You measured it as water.',
      says: 'You counted 1 mL for each of {weight}. One mL of this liquid weighs {specificGravity} g.',
    },
    'rounded-midway': {
      at: 'volume',
      is: 'weight * round(1 / specificGravity, 1)',
      kind: 'rounding',
      called: 'rounded before multiplying',
      headline: 'You rounded too early.',
      says: 'You rounded the mL in one gram to a tenth before going up to {weight}. Keep {weight:number} over {specificGravity} to the last line.',
    },
  },
  picture: { kind: 'balance', shows: ['liquid', 'weight'] },
  card: [
    'Specific gravity is grams in one mL.',
    'Weight over that is the volume.',
    'Heavier than water: fewer mL than grams.',
  ],
  worked: { liquid: glycerin.name, specificGravity: 1.25, weight: 450, answer: 360 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Navy Hospital Corps, pharmacy: specific gravity',
  ],
  review: ['specific gravities of the liquids'],
});
