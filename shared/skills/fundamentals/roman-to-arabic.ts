import { defineSkill } from '../../skill/define-skill';

/** A Roman numeral on a prescription, read as an ordinary number. */
export const romanToArabic = defineSkill({
  id: 'fundamentals.roman-to-arabic',
  version: 1,
  title: 'Read a Roman numeral',
  level: 1,
  audience: ['technician', 'pharmacist'],
  exams: ['PTCE', 'ExCPT', 'NAPLEX'],
  settings: ['community', 'hospital'],
  asks: [
    {
      caption: 'Handwritten prescription',
      order: 'In the line for the quantity the prescriber wrote {number}.',
      question: 'How many tablets are ordered?',
      namesUnit: true,
    },
    {
      caption: 'Old ledger',
      order: 'A copy from the archive reads "dispensed {number} tablets". You type the entry into the new system.',
      question: 'Which quantity do you enter?',
    },
  ],
  givens: {
    number: { unit: 'tablets', draw: { from: 4, to: 499, by: 1 }, codec: 'roman-lower', called: 'Written' },
  },
  steps: {
    hundredsDigit: {
      unit: '',
      is: 'floor(number / 100)',
      says: 'Take the hundreds first: made of c, or cd.',
      called: 'Hundreds',
    },
    tensDigit: {
      unit: '',
      is: 'floor((number - 100 * hundredsDigit) / 10)',
      says: 'Then the tens: made of x and l, or xc.',
      called: 'Tens',
    },
    onesDigit: {
      unit: '',
      is: 'number - 100 * hundredsDigit - 10 * tensDigit',
      says: 'What is left are the ones: made of i and v, or ix.',
      called: 'Ones',
    },
    value: {
      unit: 'tablets',
      is: '100 * hundredsDigit + 10 * tensDigit + onesDigit',
      says: 'Add the three groups.',
      called: 'Quantity',
    },
  },
  answer: { of: 'value', round: { to: 1 }, isWhole: true, because: 'tablets are counted whole' },
  realistic: ['hundredsDigit == 4 or tensDigit == 4 or tensDigit == 9 or onesDigit == 4 or onesDigit == 9'],
  mistakes: {
    'adds-every-symbol': {
      at: 'value',
      is: 'number + 200 * (hundredsDigit == 4) + 20 * (tensDigit == 4 or tensDigit == 9) + 2 * (onesDigit == 4 or onesDigit == 9)',
      kind: 'reading',
      called: 'every symbol added',
      headline: 'You added every symbol.',
      says: 'With every symbol added, {number} comes to {yours:number}. A smaller symbol before a larger one is taken off.',
    },
    'ignores-smaller-before': {
      at: 'value',
      is: 'number + 100 * (hundredsDigit == 4) + 10 * (tensDigit == 4 or tensDigit == 9) + (onesDigit == 4 or onesDigit == 9)',
      kind: 'reading',
      called: 'smaller symbol skipped',
      headline: 'You skipped the smaller symbol.',
      says: 'You read {number} as {yours:number}. The smaller symbol before a larger one is taken off it.',
    },
    'subtracts-twice': {
      at: 'value',
      is: 'number - 100 * (hundredsDigit == 4) - 10 * (tensDigit == 4 or tensDigit == 9) - (onesDigit == 4 or onesDigit == 9)',
      kind: 'reading',
      called: 'smaller symbol taken off twice',
      headline: 'You took the smaller symbol off twice.',
      says: 'You came to {yours:number} for {number}. The smaller symbol is taken off once: iv is 4 and ix is 9.',
    },
  },
  card: [
    'i 1, v 5, x 10, l 50, c 100, d 500.',
    'Read from left to right: hundreds, tens, ones.',
    'A smaller symbol before a larger one is taken off it: iv 4, ix 9, xl 40, xc 90, cd 400.',
    'Add the groups.',
  ],
  worked: { number: 94, answer: 94 },
  sources: ['pharmaceutical calculations textbooks, chapter on fundamentals: Roman numerals'],
});
