import { meaningHash } from '@shared/engine/meaning-hash';
import { liquidVolumeForWw } from '@shared/skills/concentration/liquid-volume-for-ww';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('liquid in a w/w formula', () => {
  test.each([
    { specificGravity: 1.18, percent: 15, totalWeight: 60, answer: 7.6 }, // about 7.62712
    { specificGravity: 1.25, percent: 10, totalWeight: 1000, answer: 80 },
    { specificGravity: 0.96, percent: 15, totalWeight: 120, answer: 18.8 }, // 18.75, halfway
    { specificGravity: 1.18, percent: 15, totalWeight: 90, answer: 11.4 }, // about 11.4407
    { specificGravity: 1.18, percent: 15, totalWeight: 240, answer: 30.5 }, // about 30.5085
    { specificGravity: 0.96, percent: 15, totalWeight: 90, answer: 14.1 }, // 14.0625
  ])('$totalWeight g with $percent% at $specificGravity takes $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(liquidVolumeForWw, givens)).toBe(answer);
  });

  const order = { specificGravity: 1.18, percent: 15, totalWeight: 60 };
  test.each([
    ['9 mL', 'sg-ignored'],
    ['10.6 mL', 'multiplied'],
    ['50.8 mL', 'percent-missing'],
  ])('reads %s for 60 g with 15% as %s', (response, mistake) => {
    expect(namedMistakes(liquidVolumeForWw, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(liquidVolumeForWw)).toBe('1:fbcecf4942dc');
  });
});
