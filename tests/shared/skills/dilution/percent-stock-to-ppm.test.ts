import { meaningHash } from '@shared/engine/meaning-hash';
import { percentStockToPpm } from '@shared/skills/dilution/percent-stock-to-ppm';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('bleach for a use-solution', () => {
  test.each([
    { stockPercent: 5.25, ppm: 500, finalVolume: 1000, answer: 9.5 }, // about 9.52381
    { stockPercent: 6, ppm: 600, finalVolume: 4000, answer: 40 },
    { stockPercent: 6, ppm: 600, finalVolume: 3785, answer: 37.9 }, // 37.85, halfway
    { stockPercent: 5.25, ppm: 1000, finalVolume: 5000, answer: 95.2 }, // about 95.2381
    { stockPercent: 5.25, ppm: 600, finalVolume: 1000, answer: 11.4 }, // about 11.4286
    { stockPercent: 7.5, ppm: 600, finalVolume: 500, answer: 4 },
  ])('$finalVolume mL of $ppm ppm takes $answer mL of $stockPercent% bleach', ({ answer, ...givens }) => {
    expect(answerOfGivens(percentStockToPpm, givens)).toBe(answer);
  });

  const order = { stockPercent: 5.25, ppm: 500, finalVolume: 1000 };
  test.each([
    ['95.2 mL', 'percent-is-1000'],
    ['95238.1 mL', 'percent-as-ppm'],
    ['990.5 mL', 'water'],
  ])('reads %s for 1,000 mL of 500 ppm as %s', (response, mistake) => {
    expect(namedMistakes(percentStockToPpm, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentStockToPpm)).toBe('1:7f841e04fef4');
  });
});
