import { defineSkill } from '../../skill/define-skill';

/** How far a measured amount is off, as a percent of what was wanted. */
export const percentError = defineSkill({
  id: 'fundamentals.percent-error',
  version: 1,
  title: 'Percent error of a measurement',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['ExCPT', 'NAPLEX'],
  settings: ['compounding'],
  asks: [
    {
      caption: 'Second balance',
      order:
        'The wanted {wanted} of a powder was weighed on an old balance. On a better one the same powder weighs {measured}.',
      question: 'By what percent is the weighing off from the wanted amount?',
      namesUnit: true,
    },
    {
      caption: 'Quality log',
      order: 'The weight found is {measured}; the worksheet calls for {wanted}.',
      question: 'Which percent error do you log?',
      namesUnit: true,
    },
  ],
  givens: {
    wanted: { unit: 'mg', draw: { oneOf: [120, 150, 200, 250, 325, 400, 500, 600] }, called: 'Wanted' },
    measured: { unit: 'mg', draw: { from: 110, to: 640, by: 1 }, called: 'Measured' },
  },
  steps: {
    error: {
      unit: 'mg',
      is: 'abs(measured - wanted)',
      says: 'Find the size of the difference.',
      called: 'Difference',
    },
    percentError: {
      unit: '%',
      is: 'error / wanted * wholePercent',
      says: 'Compare it with the amount that was wanted.',
      called: 'Error in percent',
    },
  },
  answer: { of: 'percentError', round: { to: 0.1 }, because: 'the log keeps one decimal and no sign' },
  realistic: [
    'percentError >= 4',
    'percentError <= 15',
    'abs(error / wanted - error / measured) * wholePercent >= 0.15',
  ],
  mistakes: {
    'over-measured': {
      at: 'percentError',
      is: 'error / measured * wholePercent',
      kind: 'set-up',
      called: 'compared with the measured amount',
      headline: 'You compared with the measured amount.',
      says: 'You divided {error} by {measured}. The error is held against what was wanted, {wanted}.',
    },
    ratio: {
      at: 'percentError',
      is: 'measured / wanted * wholePercent',
      kind: 'reading',
      called: 'measured as a percent of wanted',
      headline: 'You gave the measured amount in percent.',
      says: '{measured} is {yours} of {wanted}. The error is the difference alone.',
    },
    'no-hundred': {
      at: 'percentError',
      is: 'error / wanted',
      kind: 'arithmetic',
      called: 'left as a fraction',
      headline: 'You left it as a fraction.',
      says: '{error} over {wanted} is a part of one. Times 100 makes it percent.',
    },
    'error-in-mg': {
      at: 'percentError',
      is: 'error',
      kind: 'unit',
      called: 'difference given as percent',
      headline: 'You gave the difference in mg.',
      says: '{error:number} is the difference in mg. Divide it by {wanted} to see how large that is.',
    },
  },
  picture: { kind: 'balance', shows: ['measured'] },
  card: [
    'Difference between measured and wanted, without a sign.',
    'Divide by the wanted amount.',
    'Times 100 gives percent.',
  ],
  worked: { wanted: 500, measured: 472, answer: 5.6 },
  sources: ['Ansel, Pharmaceutical Calculations, chapter 3: percentage of error'],
});
