import { scoredTablets } from '../../drugs/scored-tablets';
import { defineSkill } from '../../skill/define-skill';

const { carbidopaLevodopa, captopril, metoprolol, clonazepam, prednisone } = scoredTablets;

const quarterInTheMorning = { morningSays: 'a quarter of a tablet', morningNumerator: 1, morningDenominator: 4 };
const halfInTheMorning = { morningSays: 'half a tablet', morningNumerator: 1, morningDenominator: 2 };
const threeQuartersInTheMorning = {
  morningSays: 'three quarters of a tablet',
  morningNumerator: 3,
  morningDenominator: 4,
};
const fiveQuartersInTheMorning = {
  morningSays: 'one and a quarter tablets',
  morningNumerator: 5,
  morningDenominator: 4,
};
const threeHalvesInTheMorning = { morningSays: 'one and a half tablets', morningNumerator: 3, morningDenominator: 2 };
const quarterInTheEvening = { eveningSays: 'a quarter of a tablet', eveningNumerator: 1, eveningDenominator: 4 };
const halfInTheEvening = { eveningSays: 'half a tablet', eveningNumerator: 1, eveningDenominator: 2 };
const threeQuartersInTheEvening = {
  eveningSays: 'three quarters of a tablet',
  eveningNumerator: 3,
  eveningDenominator: 4,
};
const threeHalvesInTheEvening = { eveningSays: 'one and a half tablets', eveningNumerator: 3, eveningDenominator: 2 };

/** Parts of tablets at two times of day, as milligrams in a day. */
export const tabletFractions = defineSkill({
  id: 'fundamentals.tablet-fractions',
  version: 1,
  title: 'Fractions of tablets over a day',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['community', 'hospital', 'long-term-care'],
  asks: [
    {
      caption: 'Medication list',
      order: '{drug}, {tabletMg} tablets. {morningSays} in the morning and {eveningSays} in the evening.',
      question: 'How many mg is that in a day?',
      namesUnit: true,
    },
    {
      caption: 'Pill organizer',
      order:
        'For a resident you split scored tablets of {drug}. The evening slot gets {eveningSays}, the morning slot {morningSays}. Each tablet holds {tabletMg}.',
      question: 'What is the daily total?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'day' } },
    morningSays: { kind: 'word', draw: { row: 'day' }, called: 'Morning' },
    eveningSays: { kind: 'word', draw: { row: 'day' }, called: 'Evening' },
    morningNumerator: { unit: '', draw: { row: 'day' }, hidden: true },
    morningDenominator: { unit: '', draw: { row: 'day' }, hidden: true },
    eveningNumerator: { unit: '', draw: { row: 'day' }, hidden: true },
    eveningDenominator: { unit: '', draw: { row: 'day' }, hidden: true },
    tabletMg: { unit: 'mg', draw: { row: 'day' }, called: 'In a tablet' },
  },
  rows: {
    day: [
      { ...captopril.row, ...quarterInTheMorning, ...halfInTheEvening },
      { ...captopril.row, ...halfInTheMorning, ...threeQuartersInTheEvening },
      { ...captopril.row, ...threeQuartersInTheMorning, ...halfInTheEvening },
      { ...captopril.row, ...threeHalvesInTheMorning, ...threeQuartersInTheEvening },
      { ...captopril.row, ...fiveQuartersInTheMorning, ...halfInTheEvening },
      { ...captopril.row, ...threeHalvesInTheMorning, ...quarterInTheEvening },
      { ...captopril.row, ...fiveQuartersInTheMorning, ...threeQuartersInTheEvening },
      { ...carbidopaLevodopa.row, ...threeHalvesInTheMorning, ...halfInTheEvening },
      { ...carbidopaLevodopa.row, ...halfInTheMorning, ...threeHalvesInTheEvening },
      { ...metoprolol.row, ...threeHalvesInTheMorning, ...threeHalvesInTheEvening },
      { ...metoprolol.row, ...threeHalvesInTheMorning, ...halfInTheEvening },
      { ...clonazepam.row, ...halfInTheMorning, ...threeHalvesInTheEvening },
      { ...prednisone.row, ...threeHalvesInTheMorning, ...halfInTheEvening },
    ],
  },
  steps: {
    morning: {
      unit: 'tablets',
      is: 'morningNumerator / morningDenominator',
      says: 'Write the morning dose as a fraction.',
      called: 'Morning dose',
    },
    evening: {
      unit: 'tablets',
      is: 'eveningNumerator / eveningDenominator',
      says: 'Write the evening dose as a fraction.',
      called: 'Evening dose',
    },
    tabletsPerDay: {
      unit: 'tablets',
      is: 'morning + evening',
      says: 'Add them over a common denominator.',
      called: 'Tablets in a day',
    },
    mgPerDay: {
      unit: 'mg',
      is: 'tabletsPerDay * tabletMg',
      says: 'Multiply by what one tablet holds.',
      called: 'Amount in a day',
    },
  },
  answer: { of: 'mgPerDay', round: { to: 0.001 }, because: 'the total is exact, so every figure is kept' },
  realistic: ['tabletsPerDay != 1', 'morning <= 2'],
  mistakes: {
    'added-across': {
      at: 'tabletsPerDay',
      is: '(morningNumerator + eveningNumerator) / (morningDenominator + eveningDenominator)',
      kind: 'arithmetic',
      called: 'tops and bottoms added',
      headline: 'You added tops and bottoms.',
      says: 'You added {morningNumerator:number} and {eveningNumerator:number} over {morningDenominator:number} and {eveningDenominator:number}. Only fractions over the same bottom are added, and only on top.',
    },
    'morning-only': {
      at: 'tabletsPerDay',
      is: 'morning',
      kind: 'reading',
      called: 'evening dose left out',
      headline: 'You left the evening out.',
      says: 'You counted {morningSays}. The evening brings {eveningSays} more.',
    },
    'tablets-not-mg': {
      at: 'mgPerDay',
      is: 'tabletsPerDay',
      kind: 'reading',
      called: 'stopped at tablets',
      headline: 'You stopped at tablets.',
      says: 'You gave {yours:number}, the number of tablets. Each of them holds {tabletMg}.',
    },
    'divided-strength': {
      at: 'mgPerDay',
      is: 'tabletMg / tabletsPerDay',
      kind: 'set-up',
      called: 'strength divided by the tablets',
      headline: 'You divided the strength.',
      says: 'You divided {tabletMg} by {tabletsPerDay:number}. Each tablet adds that much, so multiply.',
    },
  },
  card: [
    'Write each dose as a fraction of a tablet.',
    'Bring both to the same denominator and add the tops.',
    'Multiply by the mg in one tablet.',
  ],
  worked: {
    ...captopril.row,
    ...threeHalvesInTheMorning,
    ...threeQuartersInTheEvening,
    answer: 56.25,
  },
  sources: ['Ansel, Pharmaceutical Calculations, chapter 1: fractions'],
  review: ['which of the five tablets may be split into quarters'],
});
