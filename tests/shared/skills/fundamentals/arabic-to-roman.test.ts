import { meaningHash } from '@shared/engine/meaning-hash';
import { arabicToRoman } from '@shared/skills/fundamentals/arabic-to-roman';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('Roman numerals', () => {
  test.each([
    { number: 49, answer: 'xlix' },
    { number: 194, answer: 'cxciv' },
    { number: 444, answer: 'cdxliv' },
    { number: 9, answer: 'ix' },
    { number: 499, answer: 'cdxcix' },
    { number: 388, answer: 'ccclxxxviii' },
  ])('$number is $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(arabicToRoman, givens)).toBe(answer);
  });

  const order = { number: 49 };
  test.each([
    ['XXXXVIIII', 'four-in-a-row'],
    ['lxxi', 'reversed-pair'],
    ['LX', 'dropped-subtraction'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(arabicToRoman, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(arabicToRoman)).toBe('1:e3c2065b2bf0');
  });
});
