import { meaningHash } from '@shared/engine/meaning-hash';
import { vialDaysSupply } from '@shared/skills/insulin/vial-days-supply';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe("days' supply of vials", () => {
  test.each([
    { vials: 1, morning: 16, evening: 20, answer: 27 }, // 27.78
    { vials: 2, morning: 30, evening: 22, answer: 38 }, // 38.46
    { vials: 3, morning: 30, evening: 30, answer: 50 },
    { vials: 4, morning: 44, evening: 40, answer: 47 }, // 47.62
    { vials: 1, morning: 10, evening: 8, answer: 28 }, // 55.56, but 28 days in use
    { vials: 2, morning: 24, evening: 16, answer: 50 },
  ])('$vials vials at $morning and $evening units: $answer days', ({ answer, ...givens }) => {
    expect(answerOfGivens(vialDaysSupply, givens)).toBe(answer);
  });

  const order = { vials: 2, morning: 30, evening: 22 };
  test.each([
    ['56 days', 'one-dose-only'],
    ['39 days', 'round-up'],
    ['19 days', 'doubled-use'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(vialDaysSupply, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(vialDaysSupply)).toBe('1:5f8e7775104f');
  });
});
