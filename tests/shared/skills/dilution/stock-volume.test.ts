import { meaningHash } from '@shared/engine/meaning-hash';
import { stockVolume } from '@shared/skills/dilution/stock-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('volume of stock', () => {
  test.each([
    { stockPercent: 50, finalPercent: 10, finalVolume: 250, answer: 50 }, // by hand
    { stockPercent: 17, finalPercent: 0.125, finalVolume: 480, answer: 3.5 }, // about 3.52941
    { stockPercent: 5.25, finalPercent: 0.5, finalVolume: 3785, answer: 360.5 }, // about 360.476
    { stockPercent: 37, finalPercent: 10, finalVolume: 1000, answer: 270.3 }, // about 270.27
    { stockPercent: 5, finalPercent: 0.125, finalVolume: 250, answer: 6.3 }, // 6.25, halfway
    { stockPercent: 4, finalPercent: 0.05, finalVolume: 180, answer: 2.3 }, // 2.25, halfway
    { stockPercent: 10, finalPercent: 2.5, finalVolume: 3785, answer: 946.3 }, // 946.25, halfway
  ])('$finalVolume mL of $finalPercent% takes $answer mL of $stockPercent% stock', ({ answer, ...givens }) => {
    expect(answerOfGivens(stockVolume, givens)).toBe(answer);
  });

  const order = { stockPercent: 37, finalPercent: 10, finalVolume: 1000 };
  test.each([
    ['3700 mL', 'inverted'],
    ['729.7 mL', 'diluent-instead'],
    ['100 mL', 'solute-only'],
    ['100 g', 'solute-only'],
  ])('reads %s for 1,000 mL of 10% from 37% as %s', (response, mistake) => {
    expect(namedMistakes(stockVolume, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(stockVolume)).toBe('1:15d83f8228de');
  });
});
