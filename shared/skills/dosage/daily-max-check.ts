import { oralTablets } from '../../drugs/oral-tablets';
import { defineSkill } from '../../skill/define-skill';

const { acetaminophenCombination, acetaminophenExtra, ibuprofen, diphenhydramine } = oralTablets;

/** Whether all sources of a drug together stay within its daily maximum. */
export const dailyMaxCheck = defineSkill({
  id: 'dosage.daily-max-check',
  version: 1,
  title: 'Is the daily maximum exceeded?',
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'long-term-care'],
  asks: [
    {
      caption: 'Prescription',
      order:
        '{product}, {tabletsPerDose} {hours}, around the clock. Each tablet holds {mgPerDose} of {drug}. From another product the patient takes {otherMg} of it. The limit is {maxDay}.',
      question: 'Would you hand it out?',
    },
    {
      caption: 'Medication review',
      order:
        'The chart shows {otherMg} of {drug} from an over-the-counter product, and {product} with {mgPerDose} in each: {tabletsPerDose} {hours}. The daily limit is {maxDay}.',
      question: 'How does the whole day compare with the limit?',
    },
  ],
  givens: {
    product: { kind: 'word', draw: { row: 'products' } },
    drug: { kind: 'word', draw: { row: 'products' } },
    mgPerDose: { unit: 'mg', draw: { row: 'products' }, called: 'In a tablet' },
    tabletsPerDose: { unit: 'tablets', draw: { row: 'products' }, called: 'A dose' },
    hours: {
      unit: 'h',
      draw: { oneOf: [4, 6, 8, 12] },
      called: 'Given',
      names: { '4': 'every 4 hours', '6': 'every 6 hours', '8': 'every 8 hours', '12': 'every 12 hours' },
    },
    otherMg: { unit: 'mg/day', draw: { row: 'products' }, called: 'From another product' },
    maxDay: { unit: 'mg/day', draw: { row: 'products' }, called: 'Most for a day' },
  },
  rows: {
    products: [
      {
        product: acetaminophenCombination.name,
        drug: 'acetaminophen',
        mgPerDose: 325,
        tabletsPerDose: { oneOf: [1, 2] },
        maxDay: 4000,
        otherMg: { oneOf: [325, 500, 650, 1000] },
      },
      {
        product: acetaminophenExtra.name,
        drug: 'acetaminophen',
        mgPerDose: 500,
        tabletsPerDose: { oneOf: [1, 2] },
        maxDay: 3000,
        otherMg: { oneOf: [325, 500, 650, 1000] },
      },
      {
        product: ibuprofen.name,
        drug: 'ibuprofen',
        mgPerDose: 200,
        tabletsPerDose: { oneOf: [1, 2, 3] },
        maxDay: 1200,
        otherMg: { oneOf: [200, 400, 600] },
      },
      {
        product: diphenhydramine.name,
        drug: 'diphenhydrAMINE',
        mgPerDose: 25,
        tabletsPerDose: { oneOf: [1, 2] },
        maxDay: 300,
        otherMg: { oneOf: [25, 50, 100] },
      },
    ],
  },
  steps: {
    dosesPerDay: { unit: 'doses/day', is: 'hoursPerDay / hours', says: 'Find how many doses a day has.' },
    fromThis: {
      unit: 'mg/day',
      is: 'mgPerDose * tabletsPerDose * dosesPerDay',
      says: 'Find what these tablets bring in a day.',
      called: 'From these tablets',
    },
    total: { unit: 'mg/day', is: 'fromThis + otherMg', says: 'Add every source.', called: 'Whole day' },
    margin: {
      unit: 'mg/day',
      is: 'maxDay - total',
      says: 'Compare it with the limit: what is left of it.',
      called: 'Left of the limit',
    },
  },
  answer: {
    of: 'margin',
    kind: 'choice',
    choices: {
      within: { when: 'margin >= 0', says: 'At or below the maximum' },
      over: { when: 'margin < 0', says: 'Above the maximum: call the pharmacist' },
    },
    because: 'the limit itself is allowed, anything above it is not',
  },
  realistic: [
    'total >= maxDay * 0.5',
    'total <= maxDay * 1.8',
    'maxDay - total > 10 or total - maxDay > 10 or total == maxDay',
  ],
  mistakes: {
    'hours-as-doses': {
      at: 'dosesPerDay',
      is: 'hours',
      kind: 'reading',
      called: 'hours taken as doses',
      headline: 'You took the hours as doses.',
      says: 'Given {hours}, a day has {dosesPerDay:number} doses, and not {hours:number}.',
    },
    'forgot-other': {
      at: 'total',
      is: 'fromThis',
      kind: 'reading',
      called: 'other product left out',
      headline: 'You left the other product out.',
      says: 'These tablets bring {fromThis}. The other product adds {otherMg}.',
    },
    'one-tablet': {
      at: 'fromThis',
      is: 'mgPerDose * dosesPerDay',
      kind: 'reading',
      called: 'one tablet for a dose',
      headline: 'You counted one tablet a dose.',
      says: 'A dose is {tabletsPerDose}, with {mgPerDose} in each.',
    },
  },
  facts: { dose: { called: 'A dose', says: '{tabletsPerDose} of {mgPerDose}' } },
  card: [
    'Doses a day: 24 over the hours between them.',
    'Tablets, strength and doses give the day from this product.',
    'Add every other source of the same drug.',
    'At the limit is allowed; above it the pharmacist decides.',
  ],
  worked: { mgPerDose: 325, tabletsPerDose: 2, hours: 4, otherMg: 500, maxDay: 4000, answer: 'over' },
  sources: ['US Drug Facts labels and prescribing information of the products'],
  review: ['daily maximums of the four products'],
});
