import { meaningHash } from '@shared/engine/meaning-hash';
import { mealtimeBolus } from '@shared/skills/insulin/mealtime-bolus';
import { describe, expect, test } from 'vitest';
import { acceptedOf, answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('meal dose with correction', () => {
  test.each([
    { carbs: 60, ratio: 10, glucose: 240, target: 120, factor: 40, answer: 9 },
    { carbs: 45, ratio: 15, glucose: 200, target: 100, factor: 50, answer: 5 }, // 3 + 2
    { carbs: 50, ratio: 8, glucose: 180, target: 120, factor: 30, answer: 8 }, // 8.25
    { carbs: 75, ratio: 10, glucose: 220, target: 100, factor: 40, answer: 11 }, // 10.5, halfway
    { carbs: 40, ratio: 6, glucose: 210, target: 110, factor: 25, answer: 11 }, // 10.67
  ])('$carbs g at $ratio, $glucose to $target at $factor: $answer units', ({ answer, ...givens }) => {
    expect(answerOfGivens(mealtimeBolus, givens)).toBe(answer);
  });

  const order = { carbs: 80, ratio: 10, glucose: 240, target: 120, factor: 40 };
  test.each([
    ['8 units', 'no-correction'],
    ['14 units', 'no-target'],
    ['3 units', 'correction-only'],
    ['5 units', 'subtracted-correction'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(mealtimeBolus, order, response)).toEqual([mistake]);
  });

  test('takes both parts rounded first as well', () => {
    const parts = { carbs: 50, ratio: 12, glucose: 245, target: 120, factor: 40 }; // 4.17 + 3.125 = 7.29
    expect(acceptedOf(mealtimeBolus, { ...parts, carbs: 55, glucose: 260 })).toEqual([8, 9]); // 4.58 + 3.5 = 8.08
    expect(acceptedOf(mealtimeBolus, parts)).toEqual([7]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(mealtimeBolus)).toBe('1:a25376b799af');
  });
});
