import { meaningHash } from '@shared/engine/meaning-hash';
import { prnDaysSupply } from '@shared/skills/dispensing/prn-days-supply';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe("days' supply as needed", () => {
  test.each([
    { quantity: 60, maxTablets: 2, minHours: 4, limitPerDay: 8, answer: 7 }, // 7.5
    { quantity: 120, maxTablets: 2, minHours: 4, limitPerDay: 8, answer: 15 },
    { quantity: 90, maxTablets: 2, minHours: 4, limitPerDay: 6, answer: 15 },
    { quantity: 20, maxTablets: 2, minHours: 4, limitPerDay: 6, answer: 3 }, // 3.33
    { quantity: 40, maxTablets: 1, minHours: 6, limitPerDay: 6, answer: 10 }, // the clock allows 4
  ])(
    '$quantity tablets, at most $maxTablets every $minHours h and $limitPerDay a day: $answer days',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(prnDaysSupply, givens)).toBe(answer);
    },
  );

  const order = { quantity: 60, minTablets: 1, maxTablets: 2, minHours: 4, maxHours: 6, limitPerDay: 8 };
  test.each([
    ['5 days', 'ignored-limit'],
    ['15 days', 'smallest-dose'],
    ['60 days', 'one-a-day'],
    ['30 days', 'dose-only'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(prnDaysSupply, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(prnDaysSupply)).toBe('1:08265be2a542');
  });
});
