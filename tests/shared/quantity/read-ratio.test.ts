import { describe, expect, test } from 'vitest';
import { readingText } from './reading-text';

describe('reading a ratio', () => {
  test.each([
    ['1:1000', '0.001 ratio'],
    ['1 : 1,000', '0.001 ratio'],
    ['1/1000', '0.001 ratio'],
    ['1 in 1000', '0.001 ratio'],
    ['1 IN 1,000', '0.001 ratio'],
    ['1 to 1000', '0.001 ratio'],
    ['1:1000 w/v', '0.001 ratio'],
    ['1:10 000', '0.0001 ratio'],
    ['1:3', '1/3 ratio'],
    ['2:3', '2/3 ratio'],
    ['1.74:1', '1.74 ratio'],
    ['1\u2236200', '0.005 ratio'],
    ['1：200', '0.005 ratio'],
    ['1:.5', '2 ratio (leading-zero)'],
  ])('reads %s as %s', (typed, read) => {
    expect(readingText(typed, 'ratio')).toBe(read);
  });

  test.each([
    ['0.001', '? Write a ratio with a colon, such as 1:1,000.'],
    ['0.1%', '? Write a ratio with a colon, such as 1:1,000.'],
    ['1000', '? Write a ratio with a colon, such as 1:1,000.'],
    ['1 mg/mL', '? Write a ratio with a colon, such as 1:1,000.'],
    ['a:b', '? Write a ratio with a colon, such as 1:1,000.'],
    ['1:', '? Write the ratio alone, such as 1:1,000.'],
    ['1:1000 mg', '? Write the ratio alone, such as 1:1,000.'],
    ['1:0', '? The second number of a ratio cannot be 0. Write 1:1,000, for example.'],
    ['1:2:3', '? Write two numbers with one colon, such as 1:1,000.'],
    ['1:1,00', '? Use a point for decimals. Commas only part groups of three digits, as in 1,234.5.'],
  ])('asks about %s', (typed, sentence) => {
    expect(readingText(typed, 'ratio')).toBe(sentence);
  });
});
