import { meaningHash } from '@shared/engine/meaning-hash';
import { topicalDaysSupply } from '@shared/skills/dispensing/topical-days-supply';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe("days' supply of a tube", () => {
  test.each([
    { tube: 100, perApplication: 4, perDay: 4, answer: 6 }, // 6.25
    { tube: 22, perApplication: 0.5, perDay: 3, answer: 14 }, // 14.67
    { tube: 30, perApplication: 0.5, perDay: 3, answer: 20 },
    { tube: 15, perApplication: 1.5, perDay: 2, answer: 5 },
    { tube: 80, perApplication: 2, perDay: 3, answer: 13 }, // 13.33
    { tube: 100, perApplication: 2, perDay: 3, answer: 16 }, // 16.67
  ])('$tube g, $perApplication g $perDay times a day: $answer days', ({ answer, ...givens }) => {
    expect(answerOfGivens(topicalDaysSupply, givens)).toBe(answer);
  });

  const order = { tube: 80, perApplication: 2, perDay: 3 };
  test.each([
    ['26 days', 'ignored-amount'],
    ['40 days', 'ignored-frequency'],
    ['480 days', 'multiplied'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(topicalDaysSupply, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(topicalDaysSupply)).toBe('1:c74484c6dd7c');
  });
});
