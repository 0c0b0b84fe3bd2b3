import { meaningHash } from '@shared/engine/meaning-hash';
import { boxesAndBilledMl } from '@shared/skills/insulin/boxes-and-billed-ml';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('boxes of pens', () => {
  test.each([
    { unitsPerDay: 60, daysOrdered: 30, answer: 30 }, // 18 mL
    { unitsPerDay: 75, daysOrdered: 90, answer: 75 }, // 67.5 mL
    { unitsPerDay: 150, daysOrdered: 28, answer: 45 }, // 42 mL
    { unitsPerDay: 22, daysOrdered: 84, answer: 30 }, // 18.48 mL
    { unitsPerDay: 100, daysOrdered: 30, answer: 30 }, // 30 mL, two full boxes
  ])('$unitsPerDay units a day for $daysOrdered days: $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(boxesAndBilledMl, givens)).toBe(answer);
  });

  const order = { unitsPerDay: 75, daysOrdered: 90 };
  test.each([
    ['68 mL', 'exact-ml'],
    ['5 mL', 'boxes-as-quantity'],
    ['25 mL', 'pens-as-quantity'],
    ['60 mL', 'rounded-down'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(boxesAndBilledMl, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(boxesAndBilledMl)).toBe('1:3346668baf7c');
  });
});
