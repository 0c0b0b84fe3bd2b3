import { meaningHash } from '@shared/engine/meaning-hash';
import { gramsFromPercentWw } from '@shared/skills/concentration/grams-from-percent-ww';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('grams of drug in a percent w/w product', () => {
  test.each([
    { percent: 6, totalWeight: 45, answer: 2.7 },
    { percent: 20, totalWeight: 454, answer: 90.8 },
    { percent: 2, totalWeight: 240, answer: 4.8 },
    { percent: 2.5, totalWeight: 15, answer: 0.38 }, // 0.375, halfway
    { percent: 2.5, totalWeight: 45, answer: 1.13 }, // 1.125, halfway
    { percent: 1, totalWeight: 30, answer: 0.3 },
  ])('$totalWeight g of $percent% holds $answer g', ({ answer, ...givens }) => {
    expect(answerOfGivens(gramsFromPercentWw, givens)).toBe(answer);
  });

  const order = { percent: 6, totalWeight: 45 };
  test.each([
    ['270 g', 'percent-not-divided'],
    ['42.3 g', 'base-weight'],
    ['2.55 g', 'percent-of-base'],
  ])('reads %s for 45 g of 6% as %s', (response, mistake) => {
    expect(namedMistakes(gramsFromPercentWw, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(gramsFromPercentWw)).toBe('1:99929907105b');
  });
});
