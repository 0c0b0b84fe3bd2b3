import { meaningHash } from '@shared/engine/meaning-hash';
import { inhalerDaysSupply } from '@shared/skills/dispensing/inhaler-days-supply';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe("days' supply of inhalers", () => {
  test.each([
    { actuations: 200, puffs: 2, perDay: 4, inhalers: 1, answer: 25 },
    { actuations: 200, puffs: 2, perDay: 6, inhalers: 1, answer: 16 }, // 16.67
    { actuations: 200, puffs: 2, perDay: 6, inhalers: 2, answer: 33 }, // 33.33
    { actuations: 60, puffs: 2, perDay: 2, inhalers: 3, answer: 45 },
    { actuations: 120, puffs: 2, perDay: 2, inhalers: 1, answer: 30 },
  ])(
    '$inhalers inhalers of $actuations puffs, $puffs puffs $perDay times a day: $answer days',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(inhalerDaysSupply, givens)).toBe(answer);
    },
  );

  const order = { actuations: 200, puffs: 2, perDay: 6, inhalers: 2 };
  test.each([
    ['66 days', 'ignored-puffs'],
    ['200 days', 'ignored-frequency'],
    ['22 days', 'one-puff-more'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(inhalerDaysSupply, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(inhalerDaysSupply)).toBe('1:045389627388');
  });
});
