import { defineSkill } from '../../skill/define-skill';

/** Specific gravity from one bottle weighed empty, full of water and full of the liquid. */
export const specificGravityFound = defineSkill({
  id: 'concentration.specific-gravity-found',
  version: 1,
  title: 'Specific gravity from weighings',
  level: 3,
  audience: ['pharmacist'],
  exams: ['NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Pycnometer',
      order:
        'At {temperature} a small bottle weighs {emptyWeight} empty and {bottleWithWater} full of water. Dried and filled with the liquid, it weighs {bottleWithLiquid}.',
      question: 'What is the specific gravity of the liquid?',
      namesUnit: true,
    },
    {
      caption: 'Which liquid is it?',
      order:
        'An unlabeled liquid is to be told by its specific gravity. Weighed with the bottle: liquid {bottleWithLiquid}, water {bottleWithWater}; the dry bottle alone is {emptyWeight}.',
      question: 'Which value do you look up in the tables?',
      namesUnit: true,
    },
  ],
  givens: {
    emptyWeight: { unit: 'g', draw: { from: 20, to: 40, by: 0.5 }, called: 'Bottle empty' },
    waterVolume: { unit: 'mL', draw: { oneOf: [10, 25, 50, 100] }, hidden: true },
    trueGravity: {
      unit: '',
      draw: { oneOf: [1.25, 0.81, 1.04, 1.08, 0.87, 1.18, 1.31, 0.96, 0.92, 1.13, 1.01, 1.4] },
      hidden: true,
    },
    bottleWithWater: {
      unit: 'g',
      draw: { is: 'emptyWeight + waterVolume * waterDensity' },
      called: 'Bottle with water',
    },
    bottleWithLiquid: {
      unit: 'g',
      draw: { is: 'round(emptyWeight + waterVolume * waterDensity * trueGravity, 2)' },
      called: 'Bottle with liquid',
    },
  },
  extras: { temperature: { unit: '°C', draw: { from: 20, to: 25, by: 1 }, called: 'Room' } },
  steps: {
    waterWeight: {
      unit: 'g',
      is: 'bottleWithWater - emptyWeight',
      says: 'Take the bottle off the water.',
      called: 'Water alone',
    },
    liquidWeight: {
      unit: 'g',
      is: 'bottleWithLiquid - emptyWeight',
      says: 'Take the bottle off the liquid.',
      called: 'Liquid alone',
    },
    specificGravity: {
      unit: '',
      is: 'liquidWeight / waterWeight',
      says: 'Divide the liquid by the same volume of water.',
      called: 'Specific gravity',
    },
  },
  answer: { of: 'specificGravity', round: { to: 0.001 }, because: 'tables carry three decimals' },
  realistic: ['specificGravity != 1'],
  mistakes: {
    'bottle-not-subtracted': {
      at: 'specificGravity',
      is: 'bottleWithLiquid / bottleWithWater',
      kind: 'reading',
      called: 'bottle left in',
      headline: 'You left the bottle in.',
      says: 'You divided {bottleWithLiquid} by {bottleWithWater}. Both have the bottle of {emptyWeight} in them.',
    },
    inverted: {
      at: 'specificGravity',
      is: 'waterWeight / liquidWeight',
      kind: 'set-up',
      called: 'water over liquid',
      headline: 'You put the water on top.',
      says: 'You divided {waterWeight} by {liquidWeight}. The liquid goes on top, water below.',
    },
    'only-liquid-tared': {
      at: 'waterWeight',
      is: 'bottleWithWater',
      kind: 'reading',
      called: 'bottle taken off once only',
      headline: 'You took the bottle off once.',
      says: 'You used {bottleWithWater} for the water, with the bottle in it. The water alone is {waterWeight}.',
    },
  },
  picture: { kind: 'balance', shows: ['emptyWeight', 'bottleWithWater', 'bottleWithLiquid'] },
  card: [
    'Take the empty bottle off both weighings.',
    'Same bottle, same volume: the weights can be compared.',
    'Liquid over water, without a unit.',
  ],
  worked: {
    emptyWeight: 25,
    waterVolume: 50,
    trueGravity: 1.31,
    bottleWithWater: 75,
    bottleWithLiquid: 90.5,
    answer: 1.31,
  },
  sources: [
    'PHAR 4330, online course in pharmaceutical calculations: Expressions of Concentration',
    'US Navy Hospital Corps, pharmacy: specific gravity',
  ],
});
