import { meaningHash } from '@shared/engine/meaning-hash';
import { mgPerKgWeightInLb } from '@shared/skills/dosage/mg-per-kg-weight-in-lb';
import { describe, expect, test } from 'vitest';
import { acceptedOf, answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('mg/kg with a weight in pounds', () => {
  test.each([
    { lb: 44, perKg: 15, strengthMg: 160, strengthMl: 5, answer: 9.4 }, // 9.375
    { lb: 33, perKg: 5, strengthMg: 100, strengthMl: 5, answer: 3.8 }, // 3.75, halfway
    { lb: 33, perKg: 1, strengthMg: 15, strengthMl: 5, answer: 5 },
    { lb: 22, perKg: 8.2, strengthMg: 200, strengthMl: 5, answer: 2.1 }, // 2.05, halfway
    { lb: 37, perKg: 12, strengthMg: 200, strengthMl: 5, answer: 5 }, // about 5.04545
    { lb: 51, perKg: 10, strengthMg: 100, strengthMl: 5, answer: 11.6 }, // about 11.59091
  ])('$lb lb at $perKg mg/kg of $strengthMg mg per $strengthMl mL is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(mgPerKgWeightInLb, givens)).toBe(answer);
  });

  const order = { lb: 44, perKg: 15, strengthMg: 160, strengthMl: 5 };
  test.each([
    ['20.6 mL', 'pounds-as-kg'],
    ['45.4 mL', 'multiplied-2.2'],
    ['10.3 mL', 'halved-weight'],
    ['1.9 mL', 'forgot-label-volume'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(mgPerKgWeightInLb, order, response)).toEqual([mistake]);
  });

  test('takes 2.2046 lb in a kg as well', () => {
    expect(acceptedOf(mgPerKgWeightInLb, { lb: 80, perKg: 10, strengthMg: 100, strengthMl: 5 })).toEqual([18.2, 18.1]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(mgPerKgWeightInLb)).toBe('1:f38ebf32a164');
  });
});
