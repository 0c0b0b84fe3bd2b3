import { meaningHash } from '@shared/engine/meaning-hash';
import { rateChangePercent } from '@shared/skills/iv-flow/rate-change-percent';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('change of a re-timed rate', () => {
  test.each([
    { originalRate: 100, remainingVolume: 600, remainingTime: 4, answer: 'call' }, // 50%
    { originalRate: 100, remainingVolume: 600, remainingTime: 5, answer: 'adjust' }, // 20%
    { originalRate: 80, remainingVolume: 300, remainingTime: 5, answer: 'adjust' }, // -25%
    { originalRate: 120, remainingVolume: 500, remainingTime: 6, answer: 'call' }, // -30.56%
    { originalRate: 60, remainingVolume: 225, remainingTime: 3, answer: 'adjust' }, // 25%
    { originalRate: 100, remainingVolume: 500, remainingTime: 4, answer: 'adjust' }, // 25%
    { originalRate: 90, remainingVolume: 400, remainingTime: 6, answer: 'call' }, // -25.93%
  ])('$remainingVolume mL in $remainingTime h against $originalRate mL/h: $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(rateChangePercent, givens)).toBe(answer);
  });

  const order = { originalRate: 100, remainingVolume: 650, remainingTime: 5 };
  test.each([['adjust', 'over-new']])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(rateChangePercent, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(rateChangePercent)).toBe('1:44781609a25f');
  });
});
