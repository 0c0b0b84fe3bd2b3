import { meaningHash } from '@shared/engine/meaning-hash';
import { totalWithRefills } from '@shared/skills/dispensing/total-with-refills';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('total with refills', () => {
  test.each([
    { quantity: 30, refills: 5, answer: 180 },
    { quantity: 90, refills: 3, answer: 360 },
    { quantity: 45, refills: 1, answer: 90 },
    { quantity: 60, refills: 11, answer: 720 },
    { quantity: 28, refills: 3, answer: 112 },
  ])('$quantity tablets and $refills refills: $answer', ({ answer, ...givens }) => {
    expect(answerOfGivens(totalWithRefills, givens)).toBe(answer);
  });

  const order = { quantity: 60, refills: 5 };
  test.each([
    ['300 tablets', 'forgot-first'],
    ['65 tablets', 'added'],
    ['420 tablets', 'one-more'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(totalWithRefills, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(totalWithRefills)).toBe('1:509924f77db0');
  });
});
