import { meaningHash } from '@shared/engine/meaning-hash';
import { blisterCards } from '@shared/skills/dispensing/blister-cards';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('blister cards', () => {
  test.each([
    { passes: 3, tablets: 2, days: 28, bubbles: 31, answer: 3 }, // 84 bubbles
    { passes: 4, tablets: 2, days: 30, bubbles: 28, answer: 5 }, // 120 bubbles
    { passes: 2, tablets: 2, days: 90, bubbles: 31, answer: 6 }, // 180 bubbles
    { passes: 3, tablets: 1, days: 14, bubbles: 30, answer: 2 }, // 42 bubbles
    { passes: 2, tablets: 2, days: 60, bubbles: 30, answer: 4 }, // 120 bubbles, no rest
  ])('$passes passes for $days days in cards of $bubbles: $answer', ({ answer, ...givens }) => {
    expect(answerOfGivens(blisterCards, givens)).toBe(answer);
  });

  const order = { passes: 4, tablets: 2, days: 30, bubbles: 28 };
  test.each([
    ['9 cards', 'bubble-per-tablet'],
    ['2 cards', 'one-pass'],
    ['4 cards', 'one-short'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(blisterCards, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(blisterCards)).toBe('1:6fc63e271ae0');
  });
});
