import { meaningHash } from '@shared/engine/meaning-hash';
import { concentratedAcid } from '@shared/skills/dilution/concentrated-acid';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('dilute acid from concentrated acid', () => {
  test.each([
    { acidPercent: 36.5, specificGravity: 1.18, finalPercent: 10, finalVolume: 1000, answer: 232.2 }, // about 232.18
    { acidPercent: 70, specificGravity: 1.41, finalPercent: 2, finalVolume: 500, answer: 10.1 }, // about 10.1317
    { acidPercent: 99.5, specificGravity: 1.05, finalPercent: 6, finalVolume: 2000, answer: 114.9 }, // about 114.86
    { acidPercent: 36.5, specificGravity: 1.18, finalPercent: 3, finalVolume: 120, answer: 8.4 }, // about 8.35849
    { acidPercent: 95, specificGravity: 1.84, finalPercent: 20, finalVolume: 250, answer: 28.6 }, // about 28.6041
    { acidPercent: 80, specificGravity: 1.25, finalPercent: 5, finalVolume: 225, answer: 11.3 }, // 11.25, halfway
  ])('$finalVolume mL of $finalPercent% takes $answer mL of $acidPercent% acid', ({ answer, ...givens }) => {
    expect(answerOfGivens(concentratedAcid, givens)).toBe(answer);
  });

  const order = { acidPercent: 36.5, specificGravity: 1.18, finalPercent: 10, finalVolume: 1000 };
  test.each([
    ['274 mL', 'sg-ignored'],
    ['323.3 mL', 'sg-multiplied'],
    ['84.7 mL', 'percent-ignored'],
  ])('reads %s for 1,000 mL of 10% from 36.5% acid as %s', (response, mistake) => {
    expect(namedMistakes(concentratedAcid, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(concentratedAcid)).toBe('1:6f500eb7efa6');
  });
});
