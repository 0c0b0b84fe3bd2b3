import { meaningHash } from '@shared/engine/meaning-hash';
import { percentToRatio } from '@shared/skills/concentration/percent-to-ratio';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('percent as a ratio', () => {
  test.each([
    { percent: 0.02, answer: 5000 },
    { percent: 5, answer: 20 },
    { percent: 1.25, answer: 80 },
    { percent: 0.125, answer: 800 },
    { percent: 0.12, answer: 833 }, // about 833.333
    { percent: 0.06, answer: 1667 }, // about 1666.67
    { percent: 1.6, answer: 63 }, // 62.5, halfway
    { percent: 0.32, answer: 313 }, // 312.5, halfway
  ])('$percent% is 1:$answer', ({ answer, ...givens }) => {
    expect(answerOfGivens(percentToRatio, givens)).toBe(answer);
  });

  const order = { percent: 0.02 };
  test.each([
    ['50000 parts', 'thousand-over-percent'],
    ['4999 parts', 'ratio-minus-one'],
    ['500 parts', 'ten-over-percent'],
    ['2 parts', 'percent-times-100'],
  ])('reads %s for 0.02% as %s', (response, mistake) => {
    expect(namedMistakes(percentToRatio, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentToRatio)).toBe('1:bf9c3c38e30f');
  });
});
