import { meaningHash } from '@shared/engine/meaning-hash';
import { ftuQuantity } from '@shared/skills/dispensing/ftu-quantity';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('cream by fingertip units', () => {
  test.each([
    { ftu: 7, perDay: 2, days: 14, answer: 98 },
    { ftu: 2.5, perDay: 1, days: 14, answer: 17.5 }, // 1.25 g a day
    { ftu: 1, perDay: 1, days: 7, answer: 3.5 },
    { ftu: 8, perDay: 1, days: 28, answer: 112 },
    { ftu: 2.5, perDay: 1, days: 5, answer: 6.5 }, // 6.25, halfway to the next half
    { ftu: 3, perDay: 2, days: 10, answer: 30 },
  ])('$ftu fingertip units $perDay times a day for $days days: $answer g', ({ answer, ...givens }) => {
    expect(answerOfGivens(ftuQuantity, givens)).toBe(answer);
  });

  const order = { ftu: 7, perDay: 2, days: 14 };
  test.each([
    ['196 g', 'one-gram'],
    ['7 g', 'one-day'],
    ['49 g', 'quarter'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(ftuQuantity, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(ftuQuantity)).toBe('1:69825ad47472');
  });
});
