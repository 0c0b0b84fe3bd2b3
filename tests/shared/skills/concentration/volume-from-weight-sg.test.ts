import { meaningHash } from '@shared/engine/meaning-hash';
import { volumeFromWeightSg } from '@shared/skills/concentration/volume-from-weight-sg';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('volume of a liquid', () => {
  test.each([
    { specificGravity: 1.25, weight: 450, answer: 360 },
    { specificGravity: 0.96, weight: 330, answer: 343.8 }, // 343.75, halfway
    { specificGravity: 0.81, weight: 410, answer: 506.2 }, // about 506.173
    { specificGravity: 0.81, weight: 30, answer: 37 }, // about 37.037
    { specificGravity: 0.96, weight: 30, answer: 31.3 }, // 31.25, halfway
  ])('$weight g at $specificGravity is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(volumeFromWeightSg, givens)).toBe(answer);
  });

  const order = { specificGravity: 0.81, weight: 300 };
  test.each([
    ['243 mL', 'multiplied'],
    ['300 mL', 'sg-ignored'],
    ['360 mL', 'rounded-midway'],
  ])('reads %s for 300 g at 0.81 as %s', (response, mistake) => {
    expect(namedMistakes(volumeFromWeightSg, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(volumeFromWeightSg)).toBe('1:4cee6591898e');
  });
});
