import { meaningHash } from '@shared/engine/meaning-hash';
import { diluentToAdd } from '@shared/skills/dilution/diluent-to-add';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('diluent to add', () => {
  test.each([
    { startPercent: 10, startVolume: 500, finalPercent: 8, answer: 125 },
    { startPercent: 5, startVolume: 120, finalPercent: 0.25, answer: 2280 },
    { startPercent: 10, startVolume: 5, finalPercent: 8, answer: 1.3 }, // 1.25, halfway
    { startPercent: 10, startVolume: 15, finalPercent: 8, answer: 3.8 }, // 3.75, halfway
    { startPercent: 20, startVolume: 10, finalPercent: 7.5, answer: 16.7 }, // about 16.6667
    { startPercent: 20, startVolume: 30, finalPercent: 7.5, answer: 50 },
  ])('$startVolume mL of $startPercent% needs $answer mL to become $finalPercent%', ({ answer, ...givens }) => {
    expect(answerOfGivens(diluentToAdd, givens)).toBe(answer);
  });

  const order = { startPercent: 10, startVolume: 500, finalPercent: 8 };
  test.each([
    ['625 mL', 'total-given'],
    ['100 mL', 'percent-drop'],
    ['400 mL', 'stock-needed'],
    ['1125 mL', 'added-back'],
  ])('reads %s for 500 mL from 10% to 8% as %s', (response, mistake) => {
    expect(namedMistakes(diluentToAdd, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(diluentToAdd)).toBe('1:08d1a818ac83');
  });
});
