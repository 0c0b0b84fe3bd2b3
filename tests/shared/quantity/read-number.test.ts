import { describe, expect, test } from 'vitest';
import { placeText, readingText } from './reading-text';

describe('reading a number', () => {
  test.each([
    ['5', '5'],
    ['0', '0'],
    ['007', '7'],
    ['1250.5', '1250.5'],
    ['1,250.5', '1250.5'],
    ['1,234,567', '1234567'],
    ['100000', '100000'],
    ['1 234', '1234'],
    ['12 345 678.25', '12345678.25'],
    ['1\u00a0234', '1234'],
    ['1\u2009234\u2009567', '1234567'],
    ['0.5', '0.5'],
    ['0.05', '0.05'],
    ['+5', '5'],
    ['-0.5', '-0.5'],
    ['- 0.5', '-0.5'],
    ['\u22120.5', '-0.5'],
    ['-1,250', '-1250'],
    ['123456789012345678901234567890', '123456789012345678901234567890'],
  ])('reads %s as %s', (typed, read) => {
    expect(readingText(typed)).toBe(read);
  });

  test.each([
    ['.5', '0.5 (leading-zero)'],
    ['-.5', '-0.5 (leading-zero)'],
    ['.50', '0.5 (leading-zero, trailing-zero)'],
    ['5.0', '5 (trailing-zero)'],
    ['2.50', '2.5 (trailing-zero)'],
    ['1,250.00', '1250 (trailing-zero)'],
    ['5.', '5 (trailing-point)'],
    ['1,250.', '1250 (trailing-point)'],
    ['.5 mg', '0.5 mg (leading-zero)'],
    ['5.0 mg', '5 mg (trailing-zero)'],
    ['2.50 mL', '2.5 mL (trailing-zero)'],
    ['5. mg', '5 mg (trailing-point)'],
  ])('reads %s as %s, with a note', (typed, read) => {
    expect(readingText(typed)).toBe(read);
  });

  test.each([
    ['3/4', '0.75'],
    ['3 / 4', '0.75'],
    ['1/3', '1/3'],
    ['7/2', '3.5'],
    ['0/5', '0'],
    ['1 1/2', '1.5'],
    ['2 2/3', '8/3'],
    ['-1 1/2', '-1.5'],
    ['½', '0.5'],
    ['⅔', '2/3'],
    ['⅛', '0.125'],
    ['1½', '1.5'],
    ['1 ½', '1.5'],
    ['11½', '11.5'],
    ['1\u20442', '0.5'],
    ['1 1\u20442', '1.5'],
    ['1/2 tablet', '0.5 tablet'],
    ['1½ tablets', '1.5 tablet'],
    ['2 1/2%', '2.5 %'],
  ])('reads the fraction %s exactly as %s', (typed, read) => {
    expect(readingText(typed)).toBe(read);
  });

  test.each([
    ['1.5 x 10^3', '1500'],
    ['1.5 X 10^3', '1500'],
    ['1.5×10³', '1500'],
    ['1.5 × 10^-3', '0.0015'],
    ['1.5×10⁻³', '0.0015'],
    ['1.5 * 10^3', '1500'],
    ['1.5·10^3', '1500'],
    ['1.5x10^+3', '1500'],
    ['1.50 x 10^3', '1500'],
    ['1.5e3', '1500'],
    ['1.5E3', '1500'],
    ['1.5e+3', '1500'],
    ['1.5e-3 mg', '0.0015 mg'],
    ['10^3', '1000'],
    ['10³', '1000'],
    ['1e30', '1000000000000000000000000000000'],
    ['1e-30', '0.000000000000000000000000000001'],
    ['8.5 x 10^3/mcL', '8500 1/mcL'],
  ])('reads the power of ten %s as %s', (typed, read) => {
    expect(readingText(typed)).toBe(read);
  });

  test.each([
    ['1.5 million units', '1500000 units'],
    ['1 million units', '1000000 units'],
    ['5million units', '5000000 units'],
    ['3 thousand', '3000'],
    ['2 hundred mg', '200 mg'],
    ['1/2 million units', '500000 units'],
    ['2 Billion', '2000000000'],
  ])('reads the words in %s as %s', (typed, read) => {
    expect(readingText(typed)).toBe(read);
  });

  test.each([
    ['12.5', '0.1'],
    ['2.50', '0.01'],
    ['1500', '1'],
    ['1,500', '1'],
    ['5.', '1'],
    ['.5', '0.1'],
    ['1.5 million', '100000'],
    ['3 thousand', '1000'],
    ['1.5 x 10^3', '100'],
    ['1.50 x 10^3', '10'],
    ['1.5e-3', '0.0001'],
    ['10^3', '1000'],
    ['-12.5 mL', '0.1'],
    ['400 mg/5 mL', '0.2'],
    ['3/4', 'none'],
    ['1 1/2', 'none'],
    ['½', 'none'],
  ])('knows that %s is typed to the nearest %s', (typed, place) => {
    expect(placeText(typed)).toBe(place);
  });
});

const grouping = '? Use a point for decimals. Commas only part groups of three digits, as in 1,234.5.';
const twoPoints = '? Two decimal points. Which one stays?';
const belowZero = '? Nothing can be divided by 0. Write a number other than 0 below the bar.';

describe('asking again about a number', () => {
  test.each([
    ['1,5', grouping],
    ['1.500,5', grouping],
    ['12,34,567', grouping],
    ['0,500', grouping],
    ['1,2345', grouping],
    ['1,234,56', grouping],
    ['1234,567', grouping],
    ['1 234,5', grouping],
    ['5,', grouping],
    ['1,,234', grouping],
    ['1,5 mL', grouping],
    ['12..5', twoPoints],
    ['1.2.3', twoPoints],
    ['1.234.567', twoPoints],
    ['1,234.5.6', twoPoints],
    ['1/0', belowZero],
    ['1/0 mg', belowZero],
    ['1 1/0', belowZero],
    ['1 3/2', '? Write the part after 1 smaller than 1, as in 1 1/2.'],
    ['1-1/2', '? Write a mixed number with a space: 1 1/2.'],
    ['1-1/2 tablets', '? Write a mixed number with a space: 1 1/2.'],
    ['1e31', '? Write a power of ten between -30 and 30.'],
    ['1 x 10^-31', '? Write a power of ten between -30 and 30.'],
    ['1e99999999999999999999', '? Write a power of ten between -30 and 30.'],
    ['1234567890123456789012345678901', '? Write 30 digits at most.'],
    ['5M', '? Million, meters or moles per liter? Write 5 million (5,000,000), 5 m or 5 mol/L.'],
    ['5M units', '? Write 5 million or 5,000,000 in place of M.'],
    ['1.5 M units', '? Write 1.5 million or 1,500,000 in place of M.'],
    ['5MM units', '? Write 5 million or 5,000,000 in place of MM.'],
    ['5K', '? Write 5 thousand or 5,000 in place of K.'],
    ['5k units', '? Write 5 thousand or 5,000 in place of k.'],
    ['0x10', '? Write the number with the digits 0 to 9 alone.'],
    ["1'234", '? Write one number with one unit, such as 12.5 mL/h.'],
    ['--5', '? Two signs. Which one stays?'],
  ] as const)('asks about %s', (typed, sentence) => {
    expect(readingText(typed)).toBe(sentence);
  });
});
