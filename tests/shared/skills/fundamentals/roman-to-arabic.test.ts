import { meaningHash } from '@shared/engine/meaning-hash';
import { romanToArabic } from '@shared/skills/fundamentals/roman-to-arabic';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('reading Roman numerals', () => {
  test.each([
    { number: 94, answer: 94 }, // xciv
    { number: 9, answer: 9 }, // ix
    { number: 49, answer: 49 }, // xlix
    { number: 444, answer: 444 }, // cdxliv
    { number: 499, answer: 499 }, // cdxcix
    { number: 14, answer: 14 }, // xiv
    { number: 388, answer: 388 }, // ccclxxxviii, no subtraction in it
  ])('$number is read as $answer', ({ answer, ...givens }) => {
    expect(answerOfGivens(romanToArabic, givens)).toBe(answer);
  });

  const order = { number: 94 };
  test.each([
    ['116 tablets', ['adds-every-symbol']],
    ['105 tablets', ['ignores-smaller-before']],
    ['83 tablets', ['subtracts-twice']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(romanToArabic, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(romanToArabic)).toBe('1:ef9c01d90052');
  });
});
