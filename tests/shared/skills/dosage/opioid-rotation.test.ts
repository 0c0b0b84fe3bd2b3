import { meaningHash } from '@shared/engine/meaning-hash';
import { opioidRotation } from '@shared/skills/dosage/opioid-rotation';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('rotation of opioids', () => {
  test.each([
    { dailyDose: 120, fromEq: 25, toEq: 5, reduction: 25, answer: 18 },
    { dailyDose: 9, fromEq: 1.5, toEq: 10, reduction: 33, answer: 40.2 },
    { dailyDose: 90, fromEq: 25, toEq: 20, reduction: 33, answer: 48.2 }, // 48.24
    { dailyDose: 120, fromEq: 20, toEq: 25, reduction: 40, answer: 90 },
    { dailyDose: 63, fromEq: 25, toEq: 5, reduction: 25, answer: 9.5 }, // 9.45, halfway
    { dailyDose: 15, fromEq: 1.5, toEq: 10, reduction: 30, answer: 70 },
    { dailyDose: 100, fromEq: 30, toEq: 20, reduction: 30, answer: 46.7 }, // about 46.66667
    { dailyDose: 100, fromEq: 30, toEq: 20, reduction: 25, answer: 50 },
  ])('$dailyDose mg/day by $fromEq to $toEq less $reduction% is $answer mg/day', ({ answer, ...givens }) => {
    expect(answerOfGivens(opioidRotation, givens)).toBe(answer);
  });

  const order = { dailyDose: 120, fromEq: 25, toEq: 5, reduction: 25 };
  test.each([
    ['24 mg/day', 'no-reduction'],
    ['450 mg/day', 'inverted'],
    ['6 mg/day', 'kept-the-reduction'],
    ['30 mg/day', 'raised'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(opioidRotation, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(opioidRotation)).toBe('1:a31b9de71295');
  });
});
