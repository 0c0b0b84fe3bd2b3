import { meaningHash } from '@shared/engine/meaning-hash';
import { quantityLiquid } from '@shared/skills/dispensing/quantity-liquid';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('quantity of a liquid', () => {
  test.each([
    { mlPerDose: 5, perDay: 4, days: 10, answer: 200 },
    { mlPerDose: 7.5, perDay: 3, days: 7, answer: 157.5 },
    { mlPerDose: 4, perDay: 2, days: 5, answer: 40 },
    { mlPerDose: 15, perDay: 6, days: 3, answer: 270 },
    { mlPerDose: 1.25, perDay: 3, days: 3, answer: 11.5 }, // 11.25, halfway to the next half
    { mlPerDose: 10, perDay: 4, days: 14, answer: 560 },
  ])('$mlPerDose mL $perDay times a day for $days days are $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(quantityLiquid, givens)).toBe(answer);
  });

  const order = { mlPerDose: 7.5, perDay: 3, days: 10 };
  test.each([
    ['75 mL', 'one-dose-a-day'],
    ['600 mL', 'hours'],
    ['22.5 mL', 'one-day'],
    ['45 mL', 'teaspoons'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(quantityLiquid, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(quantityLiquid)).toBe('1:10995eb65e24');
  });
});
