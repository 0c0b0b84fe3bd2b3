import { meaningHash } from '@shared/engine/meaning-hash';
import { specificGravityFound } from '@shared/skills/concentration/specific-gravity-found';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('specific gravity from weighings', () => {
  test.each([
    { emptyWeight: 25, bottleWithWater: 75, bottleWithLiquid: 90.5, answer: 1.31 },
    { emptyWeight: 30.5, bottleWithWater: 40.5, bottleWithLiquid: 39.2, answer: 0.87 },
    { emptyWeight: 24.5, bottleWithWater: 49.5, bottleWithLiquid: 54.01, answer: 1.18 }, // 1.1804
    { emptyWeight: 22, bottleWithWater: 97.1, bottleWithLiquid: 88.32, answer: 0.883 }, // about 0.883089
    { emptyWeight: 20, bottleWithWater: 60, bottleWithLiquid: 53.38, answer: 0.835 }, // 0.8345, halfway
    { emptyWeight: 22, bottleWithWater: 122, bottleWithLiquid: 126, answer: 1.04 },
  ])('$bottleWithLiquid g, $bottleWithWater g with water, $emptyWeight g empty: $answer', ({ answer, ...givens }) => {
    expect(answerOfGivens(specificGravityFound, givens)).toBe(answer);
  });

  const order = { emptyWeight: 25, bottleWithWater: 75, bottleWithLiquid: 90.5 };
  test.each([
    ['1.207', 'bottle-not-subtracted'],
    ['0.763', 'inverted'],
    ['0.873', 'only-liquid-tared'],
  ])('reads %s for 90.5 g, 75 g and 25 g as %s', (response, mistake) => {
    expect(namedMistakes(specificGravityFound, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(specificGravityFound)).toBe('1:9f56c9dc66db');
  });
});
