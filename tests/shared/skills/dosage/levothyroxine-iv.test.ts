import { meaningHash } from '@shared/engine/meaning-hash';
import { levothyroxineIv } from '@shared/skills/dosage/levothyroxine-iv';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('levothyroxine by vein', () => {
  test.each([
    { oral: 112, ivPercent: 75, answer: 0.84 },
    { oral: 50, ivPercent: 75, answer: 0.38 }, // 0.375, halfway
    { oral: 137, ivPercent: 50, answer: 0.69 }, // 0.685, halfway
    { oral: 125, ivPercent: 75, answer: 0.94 }, // 0.9375
    { oral: 88, ivPercent: 80, answer: 0.7 }, // 0.704
    { oral: 100, ivPercent: 33.35, answer: 0.33 }, // 0.3335
  ])('$ivPercent% of $oral mcg by mouth is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(levothyroxineIv, givens)).toBe(answer);
  });

  const order = { oral: 112, ivPercent: 75 };
  test.each([
    ['1.12 mL', 'same-dose'],
    ['1.49 mL', 'wrong-way'],
    ['4.2 mL', 'other-vial'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(levothyroxineIv, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(levothyroxineIv)).toBe('1:7aac078e7680');
  });
});
