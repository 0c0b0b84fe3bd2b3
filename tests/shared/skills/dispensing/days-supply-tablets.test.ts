import { meaningHash } from '@shared/engine/meaning-hash';
import { daysSupplyTablets } from '@shared/skills/dispensing/days-supply-tablets';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe("days' supply of tablets", () => {
  test.each([
    { quantity: 90, perDose: 1.5, perDay: 2, answer: 30 },
    { quantity: 100, perDose: 1.5, perDay: 4, answer: 16 }, // 16.67
    { quantity: 84, perDose: 1.5, perDay: 3, answer: 18 }, // 18.67
    { quantity: 42, perDose: 2, perDay: 2, answer: 10 }, // 10.5
    { quantity: 180, perDose: 0.5, perDay: 4, answer: 90 },
    { quantity: 100, perDose: 2, perDay: 3, answer: 16 }, // 16.67
  ])('$quantity tablets, $perDose at a time, $perDay times a day: $answer days', ({ answer, ...givens }) => {
    expect(answerOfGivens(daysSupplyTablets, givens)).toBe(answer);
  });

  const order = { quantity: 100, perDose: 1.5, perDay: 4 };
  test.each([
    ['25 days', 'ignored-tablets-per-dose'],
    ['66 days', 'ignored-frequency'],
    ['600 days', 'multiplied'],
    ['11 days', 'hours'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(daysSupplyTablets, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(daysSupplyTablets)).toBe('1:10b460237b1f');
  });
});
