import { meaningHash } from '@shared/engine/meaning-hash';
import { bottlesFromBulk } from '@shared/skills/conversions/bottles-from-bulk';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('bottles from bulk', () => {
  test.each([
    { bulkCount: 1, bulkMl: 3840, bottleOz: 4, answer: 32 },
    { bulkCount: 1, bulkMl: 480, bottleOz: 3, answer: 5 }, // 5.333...
    { bulkCount: 2, bulkMl: 960, bottleOz: 6, answer: 10 }, // 10.666...
    { bulkCount: 3, bulkMl: 3840, bottleOz: 3, answer: 128 },
    { bulkCount: 1, bulkMl: 480, bottleOz: 8, answer: 2 },
    { bulkCount: 3, bulkMl: 480, bottleOz: 8, answer: 6 }, // 6 exactly
    { bulkCount: 1, bulkMl: 960, bottleOz: 3.5, answer: 9 },
  ])('$bulkCount of $bulkMl mL fill $answer bottles of $bottleOz fl oz', ({ answer, ...givens }) => {
    expect(answerOfGivens(bottlesFromBulk, givens)).toBe(answer);
  });

  const order = { bulkCount: 1, bulkMl: 3840, bottleOz: 4 };
  test.each([
    ['960 bottles', ['divided-by-ounces']],
    ['4 bottles', ['cup-for-ounce']],
    ['64 bottles', ['half-ounce']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(bottlesFromBulk, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(bottlesFromBulk)).toBe('1:cf8f677fd62a');
  });
});
