import { meaningHash } from '@shared/engine/meaning-hash';
import { quantityTablets } from '@shared/skills/dispensing/quantity-tablets';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('quantity of tablets', () => {
  test.each([
    { perDose: 1.5, perDay: 3, days: 30, answer: 135 },
    { perDose: 0.5, perDay: 3, days: 30, answer: 45 },
    { perDose: 2, perDay: 4, days: 5, answer: 40 },
    { perDose: 1.5, perDay: 2, days: 7, answer: 21 },
    { perDose: 0.5, perDay: 3, days: 5, answer: 8 }, // 7.5, up
    { perDose: 2, perDay: 2, days: 90, answer: 360 }, // by hand
  ])('$perDose tablets $perDay times a day for $days days are $answer', ({ answer, ...givens }) => {
    expect(answerOfGivens(quantityTablets, givens)).toBe(answer);
  });

  const order = { perDose: 1.5, perDay: 3, days: 30 };
  test.each([
    ['90 tablets', 'doses-only'],
    ['45 tablets', 'one-dose-a-day'],
    ['360 tablets', 'hours'],
    ['5 tablets', 'one-day'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(quantityTablets, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(quantityTablets)).toBe('1:3595ab83489d');
  });
});
