import { meaningHash } from '@shared/engine/meaning-hash';
import { ppmAmount } from '@shared/skills/concentration/ppm-amount';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('milligrams from ppm', () => {
  test.each([
    { ppm: 0.7, volume: 1500, answer: 1.05 },
    { ppm: 1000, volume: 2000, answer: 2000 },
    { ppm: 1, volume: 3785, answer: 3.79 }, // 3.785, halfway
    { ppm: 5, volume: 3785, answer: 18.93 }, // 18.925, halfway
    { ppm: 3, volume: 2000, answer: 6 },
  ])('$ppm ppm in $volume mL is $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(ppmAmount, givens)).toBe(answer);
  });

  const order = { ppm: 0.7, volume: 1500 };
  test.each([
    ['1050 mg', 'ppm-as-mg-per-ml'],
    ['10.5 mg', 'per-100000'],
    ['0.00105 mg', 'grams'],
  ])('reads %s for 1,500 mL at 0.7 ppm as %s', (response, mistake) => {
    expect(namedMistakes(ppmAmount, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(ppmAmount)).toBe('1:40fbe7864f8a');
  });
});
