import { meaningHash } from '@shared/engine/meaning-hash';
import { nasalSprayDaysSupply } from '@shared/skills/dispensing/nasal-spray-days-supply';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe("days' supply of a nasal spray", () => {
  test.each([
    { sprays: 120, perNostril: 2, perDay: 1, answer: 30 },
    { sprays: 120, perNostril: 1, perDay: 2, answer: 30 },
    { sprays: 200, perNostril: 2, perDay: 2, answer: 25 },
    { sprays: 200, perNostril: 1, perDay: 2, answer: 50 },
    { sprays: 200, perNostril: 3, perDay: 2, answer: 16 }, // 16.67
    { sprays: 120, perNostril: 2, perDay: 2, answer: 15 },
  ])('$sprays sprays, $perNostril in each nostril $perDay times a day: $answer days', ({ answer, ...givens }) => {
    expect(answerOfGivens(nasalSprayDaysSupply, givens)).toBe(answer);
  });

  const order = { sprays: 200, perNostril: 2, perDay: 2 };
  test.each([
    ['50 days', 'one-nostril'],
    ['100 days', 'spray-as-dose'],
    ['12 days', 'doubled-twice'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(nasalSprayDaysSupply, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(nasalSprayDaysSupply)).toBe('1:2e6a90e6a0d6');
  });
});
