import { creams } from '../../drugs/patches-and-creams';
import { defineSkill } from '../../skill/define-skill';

const { diclofenac, mupirocin, triamcinolone } = creams;

/** How many whole days a tube lasts. */
export const topicalDaysSupply = defineSkill({
  id: 'dispensing.topical-days-supply',
  version: 1,
  title: "Days' supply (cream)",
  level: 2,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['community'],
  asks: [
    {
      caption: 'Tube label',
      order: '{drug}, {tube}. Rub in {perApplication}, {perDay}.',
      question: 'For how many whole days is the tube enough?',
      namesUnit: true,
    },
    {
      caption: 'Claim edit',
      order:
        "The computer stops because a topical product has no days' supply. {perDay} the patient uses {perApplication} of {drug}, and {tube} were dispensed.",
      question: 'What do you fill in?',
    },
  ],
  givens: {
    drug: { kind: 'word', draw: { row: 'product' } },
    tube: { unit: 'g', draw: { row: 'product' }, called: 'Tube' },
    perApplication: { unit: 'g', draw: { row: 'product' }, called: 'Each time' },
    perDay: {
      unit: 'times/day',
      draw: { row: 'product' },
      called: 'How often',
      names: { '2': '2 times a day', '3': '3 times a day', '4': '4 times a day' },
    },
  },
  rows: {
    product: [
      { drug: diclofenac.name, tube: 100, perApplication: { oneOf: [2, 4] }, perDay: { oneOf: [3, 4] } },
      { drug: mupirocin.name, tube: { oneOf: [22, 30] }, perApplication: 0.5, perDay: 3 },
      {
        drug: triamcinolone.name,
        tube: { oneOf: [15, 30, 80] },
        perApplication: { oneOf: [0.5, 1.5, 2] },
        perDay: { oneOf: [2, 3] },
      },
    ],
  },
  steps: {
    perDayGrams: {
      unit: 'g/day',
      is: 'perApplication * perDay',
      says: 'Find the grams of one day.',
      called: 'Grams in a day',
    },
    days: {
      unit: 'days',
      is: 'floor(tube / perDayGrams)',
      says: 'Divide the tube by one day and keep the whole days.',
      called: "Days' supply",
    },
  },
  answer: { of: 'days', round: { to: 1, mode: 'down' }, because: 'the rest in the tube does not make a whole day' },
  realistic: ['perDayGrams != 1', 'days >= 3', 'days <= 60'],
  mistakes: {
    'ignored-amount': {
      at: 'perDayGrams',
      is: 'perDay',
      kind: 'reading',
      called: 'one gram each time',
      headline: 'You counted one gram each time.',
      says: 'You divided by {yours:number} g a day. Each time takes {perApplication}, so a day takes {perDayGrams:number} g.',
    },
    'ignored-frequency': {
      at: 'perDayGrams',
      is: 'perApplication',
      kind: 'reading',
      called: 'one time a day',
      headline: 'You counted one time a day.',
      says: 'You took {yours} for the whole day. It is applied {perDay}.',
    },
    multiplied: {
      at: 'days',
      is: 'tube * perDayGrams',
      kind: 'set-up',
      called: 'multiplied by the daily grams',
      headline: 'You multiplied by the daily grams.',
      says: 'You multiplied {tube} by {perDayGrams:number}. Divide: each day takes {perDayGrams:number} g away.',
    },
  },
  picture: { kind: 'tube-label', shows: ['drug', 'tube'] },
  card: [
    'Grams each time, times how often, is one day.',
    'Tube over the grams of a day is the supply.',
    'Keep whole days.',
  ],
  worked: { drug: diclofenac.name, tube: 100, perApplication: 4, perDay: 4, answer: 6 },
  sources: ["technician lessons on days' supply", 'US labels of the products'],
  review: ['tube sizes and amounts of the three products'],
});
