import { defineSkill } from '../../skill/define-skill';

const tables = 'alcoholometric tables at 15.6 °C';

/** Water to mix with strong alcohol, worked by weight because volumes contract and weights do not. */
export const alcoholContraction = defineSkill({
  id: 'dilution.alcohol-contraction',
  version: 1,
  title: 'Water to add when alcohol is diluted, by weight',
  level: 5,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Worksheet',
      order:
        'Weaken {strongVolume} of alcohol from {strongPercent} (specific gravity {strongGravity}) to {finalPercent} (specific gravity {finalGravity}). The volumes contract, so the work is done by weight; then the mixture rests for {restTime}.',
      question: 'How many mL of water do you add?',
      namesUnit: true,
    },
    {
      caption: 'Alcohol tables',
      order:
        'The tables list a specific gravity of {finalGravity} for {finalPercent} alcohol and of {strongGravity} for {strongPercent}. A flask holds {strongVolume} of the stronger one, to be brought to the weaker with water at 1 g per mL.',
      question: 'What volume of water does that take?',
    },
  ],
  givens: {
    strongVolume: { unit: 'mL', draw: { oneOf: [100, 200, 250, 480, 500, 1000] }, called: 'Strong alcohol' },
    finalPercent: { unit: '% v/v', draw: { row: 'alcohol' }, called: 'Wanted strength' },
    finalGravity: { unit: '', draw: { row: 'alcohol' }, called: 'Its specific gravity' },
  },
  extras: { restTime: { unit: 'h', draw: { oneOf: [2, 4, 6, 12, 24] }, called: 'Rests' } },
  constants: {
    strongPercent: { value: 95, unit: '% v/v', says: 'the strong alcohol is 95% v/v', source: tables },
    strongGravity: { value: '0.816', unit: '', says: 'its specific gravity is 0.816', source: tables },
  },
  rows: {
    alcohol: [
      { finalPercent: 70, finalGravity: 0.89 },
      { finalPercent: 60, finalGravity: 0.913 },
      { finalPercent: 50, finalGravity: 0.934 },
      { finalPercent: 40, finalGravity: 0.952 },
      { finalPercent: 30, finalGravity: 0.965 },
    ],
  },
  steps: {
    finalVolume: {
      unit: 'mL',
      is: 'strongVolume * strongPercent / finalPercent',
      says: 'Find the volume that the diluted alcohol will have.',
      called: 'Volume when diluted',
    },
    finalWeight: {
      unit: 'g',
      is: 'finalVolume * finalGravity * waterDensity',
      says: 'Turn it into a weight by its specific gravity.',
      called: 'Weight when diluted',
    },
    strongWeight: {
      unit: 'g',
      is: 'strongVolume * strongGravity * waterDensity',
      says: 'Find the weight of the strong alcohol.',
      called: 'Weight of the strong alcohol',
    },
    waterVolume: {
      unit: 'mL',
      is: '(finalWeight - strongWeight) / waterDensity',
      says: 'The rest of the weight is water, 1 g to 1 mL.',
      called: 'Water',
    },
  },
  answer: { of: 'waterVolume', round: { to: 1 }, because: 'the tables carry no more than three figures' },
  mistakes: {
    'volumes-subtracted': {
      at: 'waterVolume',
      is: 'finalVolume - strongVolume',
      kind: 'set-up',
      called: 'volumes subtracted',
      headline: 'You subtracted the volumes.',
      says: 'You took {strongVolume} from {finalVolume}. Alcohol and water contract, so only their weights can be subtracted.',
    },
    'final-weight-only': {
      at: 'waterVolume',
      is: 'finalWeight / waterDensity',
      kind: 'reading',
      called: 'whole weight given',
      headline: 'You gave the weight of everything.',
      says: '{finalWeight} is the diluted alcohol. Of that, {strongWeight} is the strong alcohol.',
    },
    'gravity-ignored': {
      at: 'strongWeight',
      is: 'strongVolume * waterDensity',
      kind: 'unit',
      called: 'strong alcohol weighed as water',
      headline: 'You weighed the alcohol as water.',
      says: 'You counted {yours} for {strongVolume} of strong alcohol. At a specific gravity of {strongGravity} it weighs {strongWeight}.',
    },
  },
  picture: { kind: 'graduated-cylinder', shows: ['strongVolume'] },
  card: [
    'Volumes of alcohol and water do not add up; weights do.',
    'Find the volume of the diluted alcohol, then its weight.',
    'Find the weight of the strong alcohol.',
    'The difference is the water: 1 g is 1 mL.',
  ],
  worked: { strongVolume: 500, finalPercent: 50, finalGravity: 0.934, answer: 479 },
  sources: ['pharmaceutical calculations textbooks, dilution of alcohol', tables],
  review: ['specific gravities of diluted alcohol'],
});
