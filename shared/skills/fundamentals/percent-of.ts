import { defineSkill } from '../../skill/define-skill';

/** What a stated percent of an amount is. */
export const percentOf = defineSkill({
  id: 'fundamentals.percent-of',
  version: 1,
  title: 'Percent of a quantity',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital', 'compounding'],
  asks: [
    {
      caption: 'Formula card',
      order: 'White petrolatum makes up {percent} of an ointment. You prepare {whole}.',
      question: 'How many grams of white petrolatum do you weigh?',
      namesUnit: true,
    },
    {
      caption: 'Stock count',
      order: 'The jar of zinc oxide powder held {whole} when it was opened. By now {percent} of that has been used.',
      question: 'What weight has been used?',
    },
  ],
  givens: {
    percent: { unit: '%', draw: { from: 2.5, to: 95, by: 2.5 }, called: 'Part in percent' },
    whole: { unit: 'g', draw: { oneOf: [15, 30, 45, 60, 80, 120, 240, 454] }, called: 'Whole' },
  },
  steps: {
    fraction: {
      unit: '',
      is: 'percent / wholePercent',
      says: 'Percent means out of one hundred: divide by 100.',
      called: 'Part of one',
    },
    part: { unit: 'g', is: 'fraction * whole', says: 'Multiply the whole by it.', called: 'Part in grams' },
  },
  answer: { of: 'part', round: { to: 0.01 }, because: 'the balance here shows hundredths of a gram' },
  realistic: ['percent != 50'],
  mistakes: {
    'no-hundredth': {
      at: 'fraction',
      is: 'percent',
      kind: 'arithmetic',
      called: 'percent not divided by 100',
      headline: 'You left out the hundred.',
      says: 'You multiplied by {percent:number}. {percent} is {fraction:number} of the whole.',
    },
    divided: {
      at: 'part',
      is: 'whole / fraction',
      kind: 'set-up',
      called: 'divided by the percent',
      headline: 'You divided by the percent.',
      says: 'You divided {whole} by {fraction:number}. A part is smaller than its whole, so multiply.',
    },
    'the-rest': {
      at: 'part',
      is: 'whole - fraction * whole',
      kind: 'reading',
      called: 'what is left given',
      headline: 'You gave the rest.',
      says: '{yours} is what remains of {whole}. Asked is the part of {percent}.',
    },
  },
  card: [
    'Percent means out of one hundred.',
    'Divide the percent by 100.',
    'Multiply the whole by that; the part is smaller than the whole.',
  ],
  worked: { percent: 2.5, whole: 454, answer: 11.35 },
  sources: ['Ansel, Pharmaceutical Calculations, chapter 1: percent'],
});
