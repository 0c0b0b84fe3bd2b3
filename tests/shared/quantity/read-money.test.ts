import { describe, expect, test } from 'vitest';
import { placeText, readingText } from './reading-text';

describe('reading an amount of money', () => {
  test.each([
    ['$1,250.50', '1250.5 USD'],
    ['$ 12.50', '12.5 USD'],
    ['12.50', '12.5 USD'],
    ['12', '12 USD'],
    ['$5.00', '5 USD'],
    ['12.5 USD', '12.5 USD'],
    ['USD 12.50', '12.5 USD'],
    ['US$12.50', '12.5 USD'],
    ['5 dollars', '5 USD'],
    ['1 dollar', '1 USD'],
    ['$5 USD', '5 USD'],
    ['5$', '5 USD'],
    ['-$3.00', '-3 USD'],
    ['\u2212$3', '-3 USD'],
    ['-3', '-3 USD'],
    ['$1.5 million', '1500000 USD'],
    ['$0.40/tablet', '0.4 USD/tablet'],
    ['$0.40 per tablet', '0.4 USD/tablet'],
    ['0.40/tablet', '0.4 USD/tablet'],
    ['0.40 USD/tablet', '0.4 USD/tablet'],
    ['$8/100 tablets', '0.08 USD/tablet'],
    ['$.50', '0.5 USD (leading-zero)'],
    ['$5.', '5 USD (trailing-point)'],
  ])('reads %s as %s', (typed, read) => {
    expect(readingText(typed, 'money')).toBe(read);
  });

  test('knows to which cent an amount is typed', () => {
    expect(placeText('$12.50', 'money')).toBe('0.01');
    expect(placeText('$12', 'money')).toBe('1');
  });

  test('takes an amount where the unit that is asked for is in dollars', () => {
    expect(readingText('$2.50', 'number', '$')).toBe('2.5 USD');
    expect(readingText('$2.50/g', 'number', '$/g')).toBe('2.5 USD/g');
    expect(readingText('2.50', 'number', '$')).toBe('2.5 USD');
    expect(readingText('2.50', 'number', '$/g')).toBe('2.5');
    expect(readingText('5 mg', 'number', '$/g')).toBe('? Write an amount in dollars, such as $12.50/g.');
  });

  test.each([
    ['$-3', '? Write the minus before the dollar sign: -$3.00.'],
    ['50 cents', '? Write cents as part of a dollar: $0.50.'],
    ['50¢', '? Write cents as part of a dollar: $0.50.'],
    ['5 mg', '? Write an amount in dollars, such as $12.50.'],
    ['€5', '? Write an amount in dollars, such as $12.50.'],
    ['$', '? Write an amount in dollars, such as $12.50.'],
    ['$½', '? Write an amount in dollars, such as $12.50.'],
    ['$1/2', '? Work it out and write one number.'],
    ['12:50', '? Write an amount in dollars, such as $12.50.'],
    ['$5M', '? Write an amount in dollars, such as $12.50.'],
    ['$5K', '? Write 5 thousand or 5,000 in place of K.'],
    ['($3.00)', '? Write an amount in dollars, such as $12.50.'],
    ['$$5', '? Write an amount in dollars, such as $12.50.'],
    ['12,50', '? Use a point for decimals. Commas only part groups of three digits, as in 1,234.5.'],
    ['$5-$10', '? This is a range. Write the one number you mean.'],
    ['$5-10', '? This is a range. Write the one number you mean.'],
    ['$5 + $6', '? Work it out and write one number.'],
  ])('asks about %s', (typed, sentence) => {
    expect(readingText(typed, 'money')).toBe(sentence);
  });
});
