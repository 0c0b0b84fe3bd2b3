import { meaningHash } from '@shared/engine/meaning-hash';
import { densityFactorFound } from '@shared/skills/compounding/density-factor-found';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('density factor by double casting', () => {
  test.each([
    { blankWeight: 2, medicatedWeight: 2.24, drugPercent: 20, answer: 2.15 }, // about 2.1538
    { blankWeight: 1.9, medicatedWeight: 2.04, drugPercent: 30, answer: 1.3 }, // about 1.2966
    { blankWeight: 2.1, medicatedWeight: 2.09, drugPercent: 15, answer: 0.97 }, // about 0.9691
    { blankWeight: 2, medicatedWeight: 2.27, drugPercent: 20, answer: 2.47 }, // about 2.4674
    { blankWeight: 2, medicatedWeight: 2.2, drugPercent: 12, answer: 4.13 }, // 4.125, halfway
    { blankWeight: 2, medicatedWeight: 2.19, drugPercent: 30, answer: 1.41 }, // about 1.4069
  ])('$blankWeight g blank, $medicatedWeight g with $drugPercent%: factor $answer', ({ answer, ...givens }) => {
    expect(answerOfGivens(densityFactorFound, givens)).toBe(answer);
  });

  const order = { blankWeight: 2, medicatedWeight: 2.24, drugPercent: 20 };
  test.each([
    [0.46, 'inverted'],
    [1.12, 'weight-gain'],
    [0.25, 'drug-over-base'],
  ])('reads %s for a 2 g blank and 2.24 g with 20% as %s', (response, mistake) => {
    expect(namedMistakes(densityFactorFound, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(densityFactorFound)).toBe('1:57be27596417');
  });
});
