import { describe, expect, test } from 'vitest';
import { readingText } from './reading-text';

const range = '? This is a range. Write the one number you mean.';
const before = '? Write one exact number, with nothing like "about" or "<" before it.';
const beside = '? Write one exact number, with nothing like "about" or "±" beside it.';
const sum = '? Work it out and write one number.';
const one = '? Write one number with one unit, such as 12.5 mL/h.';
const roman = '? Roman numerals are not read here. Write the number in digits, such as 5 or 0.5.';
const inDigits = '? Write the number in digits, such as 5 or 0.5.';
const noMoney = '? Money is not asked for here. Write the number with its unit.';

describe('asking for one number with one unit', () => {
  test.each([
    '5-10',
    '5 - 10',
    '5-10 mL',
    '5\u201310 mL',
    '5 to 10',
    '5 to 10 mL',
    '5 mL to 10 mL',
    '5 mg-10 mg',
    '5 or 6',
    '5 mg - 10 mg',
  ])('refuses the range %s', (typed) => {
    expect(readingText(typed)).toBe(range);
  });

  test.each([
    '~5',
    '≈5',
    '<5',
    '> 5 mg',
    '≤5',
    '±5',
    '+/-5',
    'about 5',
    'About 5 mL',
    'approx. 5',
    'at least 5 mg',
    'up to 5',
  ])('refuses the hedge %s', (typed) => {
    expect(readingText(typed)).toBe(before);
  });

  test.each(['5 ± 1', '5±1 mg', '5 mg ± 1', '5 mg?', '5 +/- 1'])('refuses the hedge in %s', (typed) => {
    expect(readingText(typed)).toBe(beside);
  });

  test.each([
    '2*3',
    '2+3',
    '2 x 3',
    '2×3',
    '5 x 10',
    '2^3',
    '5=5',
    '6÷2',
    '1.5/2',
    '1/2/3',
    '5 mg + 5 mg',
    '5(2)',
    '3/14/2026',
  ])('refuses the arithmetic in %s', (typed) => {
    expect(readingText(typed)).toBe(sum);
  });

  test.each(['5 mg 5', '1 23', '5 100 5', '5 kg 3 g', '5 ft 6 in', '5 mg 10 mL'])(
    'refuses the two numbers in %s',
    (typed) => {
      expect(readingText(typed)).toBe(one);
    },
  );

  test.each(['5, 10', '5; 10', '5 and 6', '5 & 6'])('refuses the two answers in %s', (typed) => {
    expect(readingText(typed)).toBe('? One answer only: write the one number you mean.');
  });

  test.each(['V', 'iv', 'XIV tablets', 'ss', 'iss', 'viiss', 'xxx mL'])('refuses the Roman numeral %s', (typed) => {
    expect(readingText(typed)).toBe(roman);
  });

  test.each(['five', 'five mg', 'half tablet', 'a half', 'Twelve'])('asks for digits in place of %s', (typed) => {
    expect(readingText(typed)).toBe(inDigits);
  });

  test.each([
    ['mg', '? How many mg? Write the number too.'],
    ['mL/h', '? How many mL/h? Write the number too.'],
    ['%', '? How many %? Write the number too.'],
    ['gtt per min', '? How many gtt per min? Write the number too.'],
  ])('asks for the number of %s', (typed, sentence) => {
    expect(readingText(typed)).toBe(sentence);
  });

  test.each(['Infinity', 'NaN', 'null', '-', '.', ',', 'no idea', '°', '🙂'])(
    'asks for a number in place of %s',
    (typed) => {
      expect(readingText(typed)).toBe('? Write a number in digits, such as 12.5 mL/h.');
    },
  );

  test.each(['the answer is 5', 'x = 5', 'dose: 5 mg'])('asks for the number alone in place of %s', (typed) => {
    expect(readingText(typed)).toBe('? Write the number first and its unit after it, such as 12.5 mL/h.');
  });

  test.each(['=5', '(2)3', '(5)'])('asks for the number without the signs in %s', (typed) => {
    expect(readingText(typed)).toBe('? Write the number and its unit alone.');
  });

  test('gives the example in the unit that is asked for', () => {
    expect(readingText('no idea', 'number', 'gtt/min')).toBe('? Write a number in digits, such as 12.5 gtt/min.');
    expect(readingText('5 mg 5', 'number', 'tablet')).toBe('? Write one number with one unit, such as 12.5 tablets.');
    expect(readingText('5 mg 5', 'number', '%')).toBe('? Write one number with one unit, such as 12.5%.');
  });

  test.each(['$5', '5 USD', '5 dollars', '$ 5.00', '5 $'])('refuses the money in %s', (typed) => {
    expect(readingText(typed)).toBe(noMoney);
  });

  test.each([
    ['1:1000', undefined, '? As a strength, write 1 mg/mL.'],
    ['1:1,000', undefined, '? As a strength, write 1 mg/mL.'],
    ['1:10,000', undefined, '? As a strength, write 0.1 mg/mL.'],
    ['1 : 100', undefined, '? As a strength, write 10 mg/mL.'],
    ['1:200 w/v', undefined, '? As a strength, write 5 mg/mL.'],
    ['11:46', undefined, '? As a duration, write 11 h 46 min.'],
    ['1:30', 'h', '? As a duration, write 1 h 30 min.'],
    ['1:20', undefined, '? As a strength, write 50 mg/mL. As a duration, write 1 h 20 min.'],
    ['1:5,000', 'part', '? Write the number of parts alone, without a colon.'],
    ['1:20', 'parts', '? Write the number of parts alone, without a colon.'],
    ['1:0', undefined, '? Write one number with its unit, such as 12.5 mL/h.'],
    ['1:2:3', undefined, '? Write one number with its unit, such as 12.5 mL/h.'],
  ])('does not take %s for a number', (typed, expectedUnit, sentence) => {
    expect(readingText(typed, 'number', expectedUnit)).toBe(sentence);
  });
});
