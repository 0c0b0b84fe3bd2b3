import { liquidsByWeight } from '../../drugs/liquids-by-weight';
import { defineSkill } from '../../skill/define-skill';

const { methylSalicylate, glycerin, propyleneGlycol, mineralOil, polysorbate80 } = liquidsByWeight;
const { coalTarSolution, peruBalsam, castorOil, macrogol400 } = liquidsByWeight;
const of = ({ name, specificGravity }: typeof glycerin) => ({ liquid: name, specificGravity });

/** The volume of a liquid that a formula gives in percent by weight. */
export const liquidVolumeForWw = defineSkill({
  id: 'concentration.liquid-volume-for-ww',
  version: 1,
  title: 'Milliliters of a liquid ingredient in a w/w formula',
  level: 3,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Ointment formula',
      order:
        '{liquid} is {percent} of an ointment whose base melts at {meltTemperature}. The batch is {totalWeight}, and the specific gravity of the liquid is {specificGravity}.',
      question: 'How many mL of the liquid are measured?',
      namesUnit: true,
    },
    {
      caption: 'Easier to pour',
      order:
        'For a batch of {totalWeight} the formula counts everything by weight. With a specific gravity of {specificGravity}, {liquid} at {percent} is easier to pour than to weigh.',
      question: 'What volume is poured in?',
    },
  ],
  givens: {
    liquid: { kind: 'word', draw: { row: 'liquids' } },
    specificGravity: { unit: '', draw: { row: 'liquids' }, called: 'Specific gravity' },
    percent: { unit: '% w/w', draw: { row: 'liquids' }, called: 'In the formula' },
    totalWeight: { unit: 'g', draw: { oneOf: [30, 60, 90, 120, 240, 454, 480, 1000] }, called: 'Batch' },
  },
  extras: { meltTemperature: { unit: '°C', draw: { oneOf: [50, 55, 60, 65] }, called: 'Base melts at' } },
  rows: {
    liquids: [
      { ...of(methylSalicylate), percent: { oneOf: [10, 15] } },
      { ...of(glycerin), percent: { oneOf: [10, 20] } },
      { ...of(propyleneGlycol), percent: 10 },
      { ...of(mineralOil), percent: { oneOf: [8, 12] } },
      { ...of(polysorbate80), percent: 2 },
      { ...of(coalTarSolution), percent: 5 },
      { ...of(peruBalsam), percent: 5 },
      { ...of(castorOil), percent: 15 },
      { ...of(macrogol400), percent: 60 },
    ],
  },
  steps: {
    liquidWeight: {
      unit: 'g',
      is: 'percent * totalWeight / percentByWeight',
      says: 'Find the weight of the liquid: percent w/w is grams in 100 g.',
      called: 'Weight of the liquid',
    },
    liquidVolume: {
      unit: 'mL',
      is: 'liquidWeight / specificGravity / waterDensity',
      says: 'Turn the weight into a volume by the specific gravity.',
      called: 'Volume of the liquid',
    },
  },
  answer: { of: 'liquidVolume', round: { to: 0.1 }, because: 'it is measured to a tenth of a mL' },
  realistic: ['liquidVolume >= 2'],
  mistakes: {
    'sg-ignored': {
      at: 'liquidVolume',
      is: 'liquidWeight / waterDensity',
      kind: 'unit',
      called: 'grams taken as mL',
      headline: 'You took grams as milliliters.',
      says: '{liquidWeight} is a weight. One mL of this liquid weighs {specificGravity} g.',
    },
    multiplied: {
      at: 'liquidVolume',
      is: 'liquidWeight * specificGravity / waterDensity',
      kind: 'set-up',
      called: 'multiplied by the specific gravity',
      headline: 'You multiplied by the specific gravity.',
      says: 'You multiplied {liquidWeight} by {specificGravity}. From a weight to a volume is to divide.',
    },
    'percent-missing': {
      at: 'liquidWeight',
      is: 'totalWeight',
      kind: 'reading',
      called: 'percent left out',
      headline: 'You left the percent out.',
      says: 'You turned the whole {totalWeight} into a volume. Only {percent} of it is the liquid.',
    },
  },
  picture: { kind: 'formula-card', shows: ['liquid', 'percent', 'totalWeight'] },
  card: [
    'The formula counts weight, the cylinder volume.',
    'Percent of the batch gives the grams.',
    'Grams over the specific gravity give the mL.',
  ],
  worked: { liquid: methylSalicylate.name, specificGravity: 1.18, percent: 15, totalWeight: 60, answer: 7.6 },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Navy Hospital Corps, pharmacy: specific gravity',
  ],
  review: ['specific gravities and percents of the liquids'],
});
