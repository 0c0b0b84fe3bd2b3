import { meaningHash } from '@shared/engine/meaning-hash';
import { dailyFluidRate } from '@shared/skills/iv-flow/daily-fluid-rate';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('rate of a day of several bags', () => {
  test.each([
    { bagsOfLitre: 2, bagsOfHalf: 1, additiveVolume: 20, answer: 106 }, // about 105.833
    { bagsOfLitre: 1, bagsOfHalf: 1, additiveVolume: 30, answer: 64 }, // 63.75
    { bagsOfLitre: 3, bagsOfHalf: 1, additiveVolume: 25, answer: 149 }, // about 148.958
    { bagsOfLitre: 1, bagsOfHalf: 2, additiveVolume: 25, answer: 84 }, // 84.375
    { bagsOfLitre: 2, bagsOfHalf: 2, additiveVolume: 30, answer: 128 }, // 127.5, halfway
    { bagsOfLitre: 2, bagsOfHalf: 1, additiveVolume: 28, answer: 107 }, // 106.5, halfway
  ])(
    '$bagsOfLitre large bags with $additiveVolume mL and $bagsOfHalf small ones run at $answer mL/h',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(dailyFluidRate, givens)).toBe(answer);
    },
  );

  const order = { bagsOfLitre: 2, bagsOfHalf: 1, additiveVolume: 20 };
  test.each([
    ['104 mL/h', 'forgot-additive'],
    ['85 mL/h', 'only-litres'],
    ['212 mL/h', 'twelve-hours'],
    ['318 mL/h', 'bags-per-eight'],
    ['42 mL/h', 'rate-of-one-bag'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(dailyFluidRate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(dailyFluidRate)).toBe('1:76c5908c4e23');
  });
});
