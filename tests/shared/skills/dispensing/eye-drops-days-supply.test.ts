import { meaningHash } from '@shared/engine/meaning-hash';
import { eyeDropsDaysSupply } from '@shared/skills/dispensing/eye-drops-days-supply';
import { describe, expect, test } from 'vitest';
import { acceptedOf, answerOfGivens, namedMistakes } from '../../../kit/marked';

describe("days' supply of drops", () => {
  test.each([
    { bottleMl: 5, drops: 1, sides: 2, perDay: 2, answer: 25 },
    { bottleMl: 10, drops: 10, sides: 2, perDay: 2, answer: 5 }, // 200 drops, 40 a day
    { bottleMl: 5, drops: 2, sides: 2, perDay: 4, answer: 6 }, // 100 over 16 is 6.25
    { bottleMl: 15, drops: 1, sides: 2, perDay: 3, answer: 50 },
    { bottleMl: 15, drops: 2, sides: 2, perDay: 6, answer: 12 }, // 12.5
  ])('$bottleMl mL, $drops drops to $sides sides $perDay times a day: $answer days', ({ answer, ...givens }) => {
    expect(answerOfGivens(eyeDropsDaysSupply, givens)).toBe(answer);
  });

  const order = { bottleMl: 10, drops: 2, sides: 2, perDay: 4 };
  test.each([
    ['25 days', 'one-side'],
    ['37 days', 'sixty-drops'],
    ['6 days', 'ten-drops'],
    ['50 days', 'ignored-frequency'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(eyeDropsDaysSupply, order, response)).toEqual([mistake]);
  });

  test('takes 15 drops in a mL as well, which some plans count', () => {
    expect(acceptedOf(eyeDropsDaysSupply, { bottleMl: 15, drops: 1, sides: 2, perDay: 3 })).toEqual([50, 37, 40]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(eyeDropsDaysSupply)).toBe('1:05604fe6a8c3');
  });
});
