import { meaningHash } from '@shared/engine/meaning-hash';
import { weightFromVolumeSg } from '@shared/skills/concentration/weight-from-volume-sg';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('weight of a liquid', () => {
  test.each([
    { specificGravity: 0.81, volume: 300, answer: 243 },
    { specificGravity: 1.18, volume: 45, answer: 53.1 },
    { specificGravity: 1.31, volume: 480, answer: 628.8 },
    { specificGravity: 1.065, volume: 315, answer: 335.48 }, // 335.475, halfway
    { specificGravity: 0.915, volume: 185, answer: 169.28 }, // 169.275, halfway
    { specificGravity: 1.065, volume: 220, answer: 234.3 },
  ])('$volume mL at $specificGravity weighs $answer g', ({ answer, ...givens }) => {
    expect(answerOfGivens(weightFromVolumeSg, givens)).toBe(answer);
  });

  const order = { specificGravity: 0.81, volume: 300 };
  test.each([
    ['370.37 g', 'divided'],
    ['300 g', 'sg-ignored'],
    ['300.81 g', 'added'],
  ])('reads %s for 300 mL at 0.81 as %s', (response, mistake) => {
    expect(namedMistakes(weightFromVolumeSg, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(weightFromVolumeSg)).toBe('1:3672f26d6c3f');
  });
});
