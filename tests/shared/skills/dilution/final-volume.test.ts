import { meaningHash } from '@shared/engine/meaning-hash';
import { finalVolume } from '@shared/skills/dilution/final-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('volume that a stock makes', () => {
  test.each([
    { stockPercent: 10, stockVolume: 120, finalPercent: 0.5, answer: 2400 },
    { stockPercent: 5, stockVolume: 240, finalPercent: 0.25, answer: 4800 },
    { stockPercent: 5.25, stockVolume: 35, finalPercent: 0.5, answer: 368 }, // 367.5, halfway
    { stockPercent: 37, stockVolume: 240, finalPercent: 5, answer: 1776 },
    { stockPercent: 70, stockVolume: 100, finalPercent: 7.5, answer: 933 }, // about 933.333
    { stockPercent: 37, stockVolume: 5, finalPercent: 2, answer: 93 }, // 92.5, halfway
  ])('$stockVolume mL of $stockPercent% makes $answer mL of $finalPercent%', ({ answer, ...givens }) => {
    expect(answerOfGivens(finalVolume, givens)).toBe(answer);
  });

  const order = { stockPercent: 10, stockVolume: 120, finalPercent: 0.5 };
  test.each([
    ['6 mL', 'inverted'],
    ['2280 mL', 'diluent-only'],
    ['2520 mL', 'difference'],
  ])('reads %s for 120 mL of 10% at 0.5% as %s', (response, mistake) => {
    expect(namedMistakes(finalVolume, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(finalVolume)).toBe('1:a6ef29d2312e');
  });
});
