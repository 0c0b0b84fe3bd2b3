import { describe, expect, test } from 'vitest';
import { readingText } from './reading-text';

describe('reading a code', () => {
  test.each([
    ['AB1234563', 'AB1234563'],
    ['ab1234563', 'AB1234563'],
    ['AB 1234563', 'AB1234563'],
    ['0069-3150-83', '0069-3150-83'],
    ['0069\u20133150\u201383', '0069-3150-83'],
    ['00069-3150-83', '00069-3150-83'],
    ['xiv', 'XIV'],
    ['XIV', 'XIV'],
    ['X I V', 'XIV'],
    ['ＡＢ１', 'AB1'],
    ['A'.repeat(24), 'A'.repeat(24)],
  ])('reads %s as %s', (typed, code) => {
    expect(readingText(typed, 'code')).toBe(code);
  });

  test.each([
    ['AB$123', '? A code has letters, digits and hyphens only. Write it without other signs.'],
    ['AB_123', '? A code has letters, digits and hyphens only. Write it without other signs.'],
    ['ÄB123', '? A code has letters, digits and hyphens only. Write it without other signs.'],
    ['ß', '? A code has letters, digits and hyphens only. Write it without other signs.'],
    ['---', '? Write the letters and digits of the code.'],
    ['A'.repeat(25), '? Write the code alone, in 24 characters at most.'],
  ])('asks about %s', (typed, sentence) => {
    expect(readingText(typed, 'code')).toBe(sentence);
  });
});
