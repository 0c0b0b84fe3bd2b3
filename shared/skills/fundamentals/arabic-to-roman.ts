import { defineSkill } from '../../skill/define-skill';

/** A number written in small Roman numerals. */
export const arabicToRoman = defineSkill({
  id: 'fundamentals.arabic-to-roman',
  version: 1,
  title: 'Write a Roman numeral',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Old prescription form',
      order: 'The form wants the quantity in Roman numerals. You count out {number:number} tablets.',
      question: 'Which numeral do you write?',
    },
    {
      caption: 'Reference shelf',
      order:
        'A bound volume of old prescriptions has its pages numbered in small Roman numerals. You refer to page {number:number}.',
      question: 'Which numeral is printed on that page?',
    },
  ],
  givens: { number: { unit: '', draw: { from: 4, to: 499, by: 1 } } },
  steps: {
    hundredsDigit: { unit: '', is: 'floor(number / 100)', says: 'Find how many hundreds there are.' },
    tensDigit: { unit: '', is: 'floor((number - 100 * hundredsDigit) / 10)', says: 'Find how many tens are left.' },
    onesDigit: {
      unit: '',
      is: 'number - 100 * hundredsDigit - 10 * tensDigit',
      says: 'What is left are the ones.',
    },
    value: {
      unit: '',
      is: '100 * hundredsDigit + 10 * tensDigit + onesDigit',
      says: 'Write each group from left to right.',
      called: 'Roman numeral',
    },
  },
  answer: {
    of: 'value',
    kind: 'code',
    codec: 'roman-lower',
    because: 'a four or a nine is written by subtraction, and capitals are read as well',
  },
  realistic: ['hundredsDigit == 4 or tensDigit == 4 or tensDigit == 9 or onesDigit == 4 or onesDigit == 9'],
  mistakes: {
    'four-in-a-row': {
      at: 'value',
      is: 'number',
      codec: 'roman-additive',
      kind: 'set-up',
      called: 'four of a symbol in a row',
      headline: 'You wrote four of one symbol.',
      says: 'In {number:number} a four or a nine is written by subtraction: iv, ix, xl, xc, cd.',
    },
    'reversed-pair': {
      at: 'value',
      is: 'number + 200 * (hundredsDigit == 4) + 20 * (tensDigit == 4 or tensDigit == 9) + 2 * (onesDigit == 4 or onesDigit == 9)',
      kind: 'set-up',
      called: 'smaller symbol after the larger',
      headline: 'You put the smaller symbol last.',
      says: 'A smaller symbol after a larger one adds: you wrote {yours}, not {number:number}.',
    },
    'dropped-subtraction': {
      at: 'value',
      is: 'number + 100 * (hundredsDigit == 4) + 10 * (tensDigit == 4 or tensDigit == 9) + (onesDigit == 4 or onesDigit == 9)',
      kind: 'set-up',
      called: 'smaller symbol left out',
      headline: 'You left the smaller symbol out.',
      says: 'Without the symbol to subtract it reads {yours}, not {number:number}.',
    },
  },
  card: [
    'i 1, v 5, x 10, l 50, c 100, d 500.',
    'Take hundreds, tens and ones apart and write them in that order.',
    'Four and nine: the smaller symbol before the larger one (iv, ix, xl, xc, cd).',
  ],
  worked: { number: 49, answer: 'xlix' },
  sources: ['pharmaceutical calculations textbooks, chapter on fundamentals: Roman numerals'],
});
