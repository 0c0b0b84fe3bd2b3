import { meaningHash } from '@shared/engine/meaning-hash';
import { suppliesQuantity } from '@shared/skills/insulin/supplies-quantity';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('diabetes supplies', () => {
  test.each([
    { perDay: 4, daysOrdered: 90, perBox: 50, answer: 8 }, // 360
    { perDay: 3, daysOrdered: 30, perBox: 50, answer: 2 }, // 90
    { perDay: 8, daysOrdered: 30, perBox: 100, answer: 3 }, // 240
    { perDay: 6, daysOrdered: 90, perBox: 100, answer: 6 }, // 540
    { perDay: 5, daysOrdered: 30, perBox: 50, answer: 3 }, // 150, three full boxes
  ])('$perDay a day for $daysOrdered days in boxes of $perBox: $answer boxes', ({ answer, ...givens }) => {
    expect(answerOfGivens(suppliesQuantity, givens)).toBe(answer);
  });

  const order = { form: 'strips', perDay: 4, daysOrdered: 90, perBox: 50 };
  test.each([
    ['360 boxes', 'items'],
    ['3 boxes', 'one-box-a-month'],
    ['7 boxes', 'dropped'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(suppliesQuantity, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(suppliesQuantity)).toBe('1:254dcf86f9d5');
  });
});
