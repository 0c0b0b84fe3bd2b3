import { defineSkill } from '../../skill/define-skill';

/** The percent error of a measurement that was checked. */
export const observedError = defineSkill({
  id: 'measurement.observed-error',
  version: 1,
  title: 'Percent error between measured and desired',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Cylinder on trial',
      order: 'A student fills a cylinder to {desired}. Weighed as water, it turns out to be {observed}.',
      question: 'What is the percent error?',
      namesUnit: true,
    },
    {
      caption: 'Second check of a bottle',
      order: 'In the bottle are {observed}, although the formula wanted {desired}.',
      question: 'How far off is that, as a share of the amount wanted?',
    },
  ],
  givens: {
    desired: { unit: 'mL', draw: { from: 20, to: 500, by: 5 }, called: 'Wanted' },
    differenceTenths: { unit: '', draw: { from: -80, to: 80, by: 1 }, hidden: true },
    observed: { unit: 'mL', draw: { is: 'desired + differenceTenths * tenthOfMl' }, called: 'Measured' },
  },
  constants: {
    tenthOfMl: { value: '0.1', unit: 'mL', says: 'a tenth of a mL', source: 'the finest figure a check states' },
  },
  steps: {
    difference: { unit: 'mL', is: 'abs(observed - desired)', says: 'Find how far off it is, up or down.' },
    percentError: {
      unit: '%',
      is: 'difference / desired * wholePercent',
      says: 'Take that as a share of the amount wanted.',
      called: 'Percent error',
    },
  },
  answer: { of: 'percentError', round: { to: 0.1 }, because: 'errors are stated with one decimal' },
  realistic: [
    'difference >= 0.5',
    'percentError <= 20',
    'percentError >= 0.5',
    'abs(percentError - difference / observed * wholePercent) >= 0.06',
    'desired <= 90 or desired >= 110',
  ],
  mistakes: {
    'over-observed': {
      at: 'percentError',
      is: 'difference / observed * wholePercent',
      kind: 'set-up',
      called: 'divided by the measured amount',
      headline: 'You divided by the measured amount.',
      says: 'You divided {difference} by {observed}. The error is a share of what was wanted, {desired}.',
    },
    'no-hundred': {
      at: 'percentError',
      is: 'difference / desired',
      kind: 'arithmetic',
      called: 'left as a fraction',
      headline: 'You left it as a fraction.',
      says: 'You found {yours:number}, a share of one. In percent that is {percentError}.',
    },
    ratio: {
      at: 'percentError',
      is: 'observed / desired * wholePercent',
      kind: 'reading',
      called: 'percent of the target given',
      headline: 'You gave the whole share.',
      says: 'You came to {yours} of what was wanted. The error is the part that differs, {difference} in {desired}.',
    },
    'difference-only': {
      at: 'percentError',
      is: 'difference',
      kind: 'reading',
      called: 'difference given',
      headline: 'You gave the difference itself.',
      says: 'You gave {difference}. As a share of {desired} it is the percent error.',
    },
  },
  facts: { check: { called: 'Check', says: '{observed} for {desired}' } },
  picture: { kind: 'graduated-cylinder', shows: ['observed'] },
  card: [
    'Measured minus wanted, without the sign.',
    'Divide by the amount wanted, never by the measured one.',
    'Times 100; up to 5% is the usual limit.',
  ],
  worked: { desired: 120, differenceTenths: -80, observed: 112, answer: 6.7 },
  sources: ['PHAR 4330 course, Pharmaceutical Measurement'],
});
