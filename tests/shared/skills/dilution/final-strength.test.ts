import { meaningHash } from '@shared/engine/meaning-hash';
import { finalStrength } from '@shared/skills/dilution/final-strength';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('strength after dilution', () => {
  test.each([
    { startPercent: 10, startVolume: 60, finalVolume: 240, answer: 2.5 },
    { startPercent: 25, startVolume: 500, finalVolume: 1200, answer: 10.42 }, // about 10.4167
    { startPercent: 5, startVolume: 165, finalVolume: 1000, answer: 0.83 }, // 0.825, halfway
    { startPercent: 4, startVolume: 75, finalVolume: 480, answer: 0.63 }, // 0.625, halfway
    { startPercent: 17, startVolume: 20, finalVolume: 750, answer: 0.45 }, // about 0.453333
    { startPercent: 5, startVolume: 115, finalVolume: 480, answer: 1.2 }, // about 1.19792
    { startPercent: 4, startVolume: 150, finalVolume: 240, answer: 2.5 },
  ])('$startVolume mL of $startPercent% made up to $finalVolume mL is $answer%', ({ answer, ...givens }) => {
    expect(answerOfGivens(finalStrength, givens)).toBe(answer);
  });

  const order = { startPercent: 10, startVolume: 60, finalVolume: 240 };
  test.each([
    ['2% w/v', 'added-not-total'],
    ['40% w/v', 'inverted'],
    ['3.33% w/v', 'by-diluent'],
  ])('reads %s for 60 mL of 10% in 240 mL as %s', (response, mistake) => {
    expect(namedMistakes(finalStrength, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(finalStrength)).toBe('1:d83b27d01ad1');
  });
});
