import { meaningHash } from '@shared/engine/meaning-hash';
import { ratioStockVolume } from '@shared/skills/dilution/ratio-stock-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('ratio-strength stock', () => {
  test.each([
    { stockRatio: 50, finalPercent: 0.25, finalVolume: 30, answer: 3.75 },
    { stockRatio: 20, finalPercent: 0.5, finalVolume: 480, answer: 48 },
    { stockRatio: 100, finalPercent: 0.125, finalVolume: 15, answer: 1.88 }, // 1.875, halfway
    { stockRatio: 750, finalPercent: 0.05, finalVolume: 1000, answer: 375 },
    { stockRatio: 750, finalPercent: 0.025, finalVolume: 30, answer: 5.63 }, // 5.625, halfway
    { stockRatio: 750, finalPercent: 0.01, finalVolume: 15, answer: 1.13 }, // 1.125, halfway
    { stockRatio: 25, finalPercent: 1, finalVolume: 240, answer: 60 },
    { stockRatio: 75, finalPercent: 0.02, finalVolume: 15, answer: 0.23 }, // 0.225, halfway
    { stockRatio: 750, finalPercent: 0.025, finalVolume: 15.4, answer: 2.89 }, // 2.8875
  ])('$finalVolume mL of $finalPercent% takes $answer mL of 1:$stockRatio', ({ answer, ...givens }) => {
    expect(answerOfGivens(ratioStockVolume, givens)).toBe(answer);
  });

  const order = { stockRatio: 50, finalPercent: 0.25, finalVolume: 30 };
  test.each([
    ['0.15 mL', 'ratio-as-percent'],
    ['0.38 mL', 'thousand'],
    ['26.25 mL', 'diluent'],
    ['240 mL', 'inverted'],
  ])('reads %s for 30 mL of 0.25% from 1:50 as %s', (response, mistake) => {
    expect(namedMistakes(ratioStockVolume, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(ratioStockVolume)).toBe('1:076b7d159a6b');
  });
});
