import { defineSkill } from '../../skill/define-skill';

/** The strength of a solution after part of its solvent has evaporated. */
export const afterEvaporation = defineSkill({
  id: 'concentration.after-evaporation',
  version: 1,
  title: 'Strength after evaporation',
  level: 3,
  audience: ['pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Concentrating an extract',
      order:
        '{startVolume} of {liquid}, {startPercent}, is kept at {temperature} until {percentRemaining} of the volume remains. Only water leaves it.',
      question: 'What is its strength then, in % w/v?',
      namesUnit: true,
    },
    {
      caption: 'Beaker without a lid',
      order:
        'A beaker with {startVolume} of {liquid}, {startPercent}, was left open on a warm plate overnight. This morning {percentRemaining} of the volume is left, and nothing but water has gone.',
      question: 'Which strength does it have now?',
    },
  ],
  givens: {
    liquid: { kind: 'word', draw: { oneOf: ['plant extract', 'calcium chloride solution', 'urea solution'] } },
    startPercent: {
      unit: '% w/v',
      draw: { oneOf: [1, 1.5, 2, 2.5, 3, 4, 5, 8, 10, 12] },
      called: 'Strength before',
    },
    startVolume: { unit: 'mL', draw: { from: 200, to: 2000, by: 50 }, called: 'Volume before' },
    percentRemaining: { unit: '%', draw: { oneOf: [40, 50, 60, 70, 75, 80, 85, 90] }, called: 'Volume left' },
  },
  extras: { temperature: { unit: '°C', draw: { oneOf: [40, 50, 60] }, called: 'Kept at' } },
  steps: {
    solute: {
      unit: 'g',
      is: 'startPercent * startVolume / percentBasis',
      says: 'Find what is dissolved; it stays behind.',
      called: 'Dissolved',
    },
    endVolume: {
      unit: 'mL',
      is: 'startVolume * percentRemaining / wholePercent',
      says: 'Find the volume that is left.',
      called: 'Volume left',
    },
    endPercent: {
      unit: '% w/v',
      is: 'solute / endVolume * percentBasis',
      says: 'The same amount in less volume, as grams in 100 mL.',
      called: 'Strength after',
    },
  },
  answer: { of: 'endPercent', round: { to: 0.01 }, because: 'strengths are printed with two decimals' },
  mistakes: {
    'diluted-instead': {
      at: 'endPercent',
      is: 'startPercent * percentRemaining / wholePercent',
      kind: 'set-up',
      called: 'made weaker',
      headline: 'You made it weaker.',
      says: 'You took {percentRemaining} of {startPercent}. Losing water makes the solution stronger.',
    },
    'lost-part-used': {
      at: 'endVolume',
      is: 'startVolume * (2 * wholePercent - percentRemaining) / wholePercent',
      kind: 'set-up',
      called: 'lost volume added',
      headline: 'You added the lost volume.',
      says: 'You worked with {yours}, more than the {startVolume} before. What has evaporated is gone.',
    },
    'percent-of-loss': {
      at: 'endPercent',
      is: 'startPercent * (2 * wholePercent - percentRemaining) / wholePercent',
      kind: 'set-up',
      called: 'strength raised by the percent lost',
      headline: 'You raised it by the percent lost.',
      says: 'You raised {startPercent} by the part that evaporated. The dissolved {solute} is now in {endVolume}, so divide.',
    },
  },
  picture: { kind: 'graduated-cylinder', shows: ['startVolume'] },
  card: [
    'Water goes, the drug stays.',
    'Find the drug, then the volume that is left.',
    'Same drug over less volume: the strength rises.',
  ],
  worked: { liquid: 'plant extract', startPercent: 3, startVolume: 1000, percentRemaining: 80, answer: 3.75 },
  sources: ['pharmaceutical calculations textbooks, altering product strength'],
});
