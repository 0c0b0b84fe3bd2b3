import { meaningHash } from '@shared/engine/meaning-hash';
import { ppbFromAmount } from '@shared/skills/concentration/ppb-from-amount';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('parts per billion', () => {
  test.each([
    { amountMcg: 9, volumeL: 1.5, answer: 6 },
    { amountMcg: 55, volumeL: 4, answer: 13.8 }, // 13.75, halfway
    { amountMcg: 29, volumeL: 4, answer: 7.3 }, // 7.25, halfway
    { amountMcg: 13, volumeL: 3, answer: 4.3 }, // about 4.33333
    { amountMcg: 16, volumeL: 3, answer: 5.3 }, // about 5.33333
    { amountMcg: 54, volumeL: 4, answer: 13.5 },
  ])('$amountMcg mcg in $volumeL L is $answer ppb', ({ answer, ...givens }) => {
    expect(answerOfGivens(ppbFromAmount, givens)).toBe(answer);
  });

  const order = { amountMcg: 9, volumeL: 1.5 };
  test.each([
    ['0.006 ppb', 'ppm'],
    ['0.6 ppb', 'per-100-ml'],
    ['13.5 ppb', 'not-divided'],
  ])('reads %s for 9 mcg in 1.5 L as %s', (response, mistake) => {
    expect(namedMistakes(ppbFromAmount, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(ppbFromAmount)).toBe('1:8632910e48c2');
  });
});
