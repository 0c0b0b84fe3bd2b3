import { meaningHash } from '@shared/engine/meaning-hash';
import { penDaysSupply } from '@shared/skills/insulin/pen-days-supply';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe("days' supply of pens", () => {
  test.each([
    { pens: 5, dose: 22, perDay: 1, prime: 2, answer: 62 }, // 62.5
    { pens: 10, dose: 14, perDay: 3, prime: 2, answer: 62 }, // 62.5
    { pens: 15, dose: 30, perDay: 3, prime: 2, answer: 46 }, // 46.875
    { pens: 5, dose: 40, perDay: 2, prime: 2, answer: 17 }, // 17.86
    { pens: 5, dose: 8, perDay: 1, prime: 2, answer: 140 }, // 30 days by units, 28 in use
    { pens: 5, dose: 23, perDay: 1, prime: 2, answer: 60 },
  ])('$pens pens, $dose units and $prime to prime $perDay times a day: $answer days', ({ answer, ...givens }) => {
    expect(answerOfGivens(penDaysSupply, givens)).toBe(answer);
  });

  const order = { pens: 5, dose: 14, perDay: 2, prime: 2 };
  test.each([
    ['53 days', 'no-priming'],
    ['31 days', 'one-injection-too-many'],
    ['47 days', 'whole-pen-days'],
    ['156 days', 'vial-for-pen'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(penDaysSupply, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(penDaysSupply)).toBe('1:64627f42f12f');
  });
});
