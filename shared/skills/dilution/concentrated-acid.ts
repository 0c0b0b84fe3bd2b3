import { concentratedLiquids } from '../../drugs/concentrated-liquids';
import { defineSkill } from '../../skill/define-skill';

const { hydrochloric36, hydrochloric38, sulfuric, nitric, phosphoric, acetic, hydrobromic } = concentratedLiquids;

/** The volume of an acid in percent by weight that makes a dilute acid in percent by volume. */
export const concentratedAcid = defineSkill({
  id: 'dilution.concentrated-acid',
  version: 1,
  title: 'Dilute acid from concentrated acid',
  level: 4,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Compounding record',
      order:
        'Prepare {finalVolume} of diluted {acid}, {finalPercent}. The concentrated acid is {acidPercent} and has a specific gravity of {specificGravity}; the fume hood is at {temperature}.',
      question: 'How many mL of the concentrated acid do you measure?',
      namesUnit: true,
    },
    {
      caption: 'Reagent for the laboratory',
      order:
        'The reagent bottle reads: {acidPercent} {acid}, specific gravity {specificGravity}. It is poured slowly into water, never the other way, until there is {finalVolume} at {finalPercent}.',
      question: 'What volume is poured from the bottle?',
    },
  ],
  givens: {
    acid: { kind: 'word', draw: { row: 'acids' } },
    acidPercent: { unit: '% w/w', draw: { row: 'acids' }, called: 'Concentrated acid' },
    specificGravity: { unit: '', draw: { row: 'acids' }, called: 'Specific gravity' },
    finalPercent: { unit: '% w/v', draw: { oneOf: [2, 3, 5, 6, 10, 15, 20] }, called: 'Wanted strength' },
    finalVolume: { unit: 'mL', draw: { oneOf: [100, 120, 250, 480, 500, 1000, 2000] }, called: 'Wanted volume' },
  },
  extras: { temperature: { unit: '°C', draw: { from: 19, to: 25, by: 1 }, called: 'Fume hood' } },
  rows: {
    acids: [hydrochloric36, hydrochloric38, sulfuric, nitric, phosphoric, acetic, hydrobromic].map(
      ({ name, percentByWeight, specificGravity }) => ({ acid: name, acidPercent: percentByWeight, specificGravity }),
    ),
  },
  steps: {
    acidNeeded: {
      unit: 'g',
      is: 'finalPercent * finalVolume / percentBasis',
      says: 'Find the pure acid in the dilute acid: percent w/v is grams in 100 mL.',
      called: 'Pure acid',
    },
    concentrateWeight: {
      unit: 'g',
      is: 'acidNeeded / acidPercent * percentByWeight',
      says: 'Find the weight of concentrated acid that holds it: percent w/w is grams in 100 g.',
      called: 'Weight of concentrated acid',
    },
    concentrateVolume: {
      unit: 'mL',
      is: 'concentrateWeight / specificGravity / waterDensity',
      says: 'Turn the weight into a volume by the specific gravity.',
      called: 'Volume of concentrated acid',
    },
  },
  answer: { of: 'concentrateVolume', round: { to: 0.1 }, because: 'the acid is measured to a tenth of a mL' },
  realistic: ['concentrateVolume >= 3'],
  mistakes: {
    'sg-ignored': {
      at: 'concentrateVolume',
      is: 'concentrateWeight',
      kind: 'unit',
      called: 'grams taken as mL',
      headline: 'You took grams as milliliters.',
      says: '{concentrateWeight} is a weight. With a specific gravity of {specificGravity}, 1 mL does not weigh 1 g.',
    },
    'sg-multiplied': {
      at: 'concentrateVolume',
      is: 'concentrateWeight * specificGravity / waterDensity',
      kind: 'set-up',
      called: 'multiplied by the specific gravity',
      headline: 'You multiplied by the specific gravity.',
      says: 'You multiplied {concentrateWeight} by {specificGravity}. Each mL weighs {specificGravity} g, so divide.',
    },
    'percent-ignored': {
      at: 'concentrateWeight',
      is: 'acidNeeded',
      kind: 'reading',
      called: 'acid taken as pure',
      headline: 'You took the acid as pure.',
      says: 'You went on with {acidNeeded}. The concentrated acid is {acidPercent}, so more of it is needed.',
    },
  },
  picture: { kind: 'bottle-label', shows: ['acid', 'acidPercent', 'specificGravity'] },
  card: [
    'Percent w/v of the dilute acid gives grams of pure acid.',
    'Percent w/w of the concentrate gives grams of concentrate.',
    'Specific gravity turns those grams into mL: divide.',
    'Acid into water, never water into acid.',
  ],
  worked: {
    acid: hydrochloric36.name,
    acidPercent: 36.5,
    specificGravity: 1.18,
    finalPercent: 10,
    finalVolume: 1000,
    answer: 232.2,
  },
  sources: [
    'US Army course MD0837, Laboratory Mathematics: concentrated liquids',
    'pharmaceutical calculations textbooks, dilution of acids',
  ],
  review: ['percent and specific gravity of the concentrated acids'],
});
