import { meaningHash } from '@shared/engine/meaning-hash';
import { mgPerKgDose } from '@shared/skills/dosage/mg-per-kg-dose';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('mg/kg for one dose', () => {
  test.each([
    { weight: 18, perKg: 15, strengthMg: 160, strengthMl: 5, answer: 8.4 }, // 8.4375
    { weight: 17, perKg: 10, strengthMg: 200, strengthMl: 5, answer: 4.3 }, // 4.25, halfway
    { weight: 12.5, perKg: 8, strengthMg: 100, strengthMl: 5, answer: 5 },
    { weight: 23.5, perKg: 0.15, strengthMg: 4, strengthMl: 5, answer: 4.4 }, // 4.40625
    { weight: 11.5, perKg: 2, strengthMg: 15, strengthMl: 5, answer: 7.7 }, // about 7.66667
    { weight: 13, perKg: 1.25, strengthMg: 12.5, strengthMl: 5, answer: 6.5 },
  ])('$weight kg at $perKg mg/kg of $strengthMg mg per $strengthMl mL is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(mgPerKgDose, givens)).toBe(answer);
  });

  const order = { weight: 18, perKg: 15, strengthMg: 160, strengthMl: 5 };
  test.each([
    ['3.8 mL', 'pounds'],
    ['0.5 mL', 'forgot-weight'],
    ['1.7 mL', 'forgot-label-volume'],
    ['18.6 mL', 'double-weight'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(mgPerKgDose, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(mgPerKgDose)).toBe('1:e90f6634bea5');
  });
});
