import { meaningHash } from '@shared/engine/meaning-hash';
import { alcoholContraction } from '@shared/skills/dilution/alcohol-contraction';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('water by weight for diluted alcohol', () => {
  test.each([
    { strongVolume: 500, finalPercent: 50, finalGravity: 0.934, answer: 479 }, // 479.3
    { strongVolume: 100, finalPercent: 40, finalGravity: 0.952, answer: 145 }, // 144.5, halfway
    { strongVolume: 1000, finalPercent: 60, finalGravity: 0.913, answer: 630 }, // about 629.583
    { strongVolume: 250, finalPercent: 70, finalGravity: 0.89, answer: 98 }, // about 97.9643
    { strongVolume: 480, finalPercent: 30, finalGravity: 0.965, answer: 1075 }, // 1075.12
    { strongVolume: 100, finalPercent: 50, finalGravity: 0.93, answer: 95 }, // 95.1
    { strongVolume: 250, finalPercent: 40, finalGravity: 0.952, answer: 361 }, // 361.25
  ])('$strongVolume mL of 95% to $finalPercent% takes $answer mL of water', ({ answer, ...givens }) => {
    expect(answerOfGivens(alcoholContraction, givens)).toBe(answer);
  });

  const order = { strongVolume: 500, finalPercent: 50, finalGravity: 0.934 };
  test.each([
    ['450 mL', 'volumes-subtracted'],
    ['887 mL', 'final-weight-only'],
    ['387 mL', 'gravity-ignored'],
  ])('reads %s for 500 mL of 95% to 50% as %s', (response, mistake) => {
    expect(namedMistakes(alcoholContraction, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(alcoholContraction)).toBe('1:73e689be6bc6');
  });
});
