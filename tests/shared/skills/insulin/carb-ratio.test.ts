import { meaningHash } from '@shared/engine/meaning-hash';
import { carbRatio } from '@shared/skills/insulin/carb-ratio';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('carbohydrate ratio', () => {
  test.each([
    { totalDaily: 50, rule: 500, answer: 10 },
    { totalDaily: 36, rule: 450, answer: 13 }, // 12.5, halfway
    { totalDaily: 42, rule: 500, answer: 12 }, // 11.9
    { totalDaily: 30, rule: 500, answer: 17 }, // 16.67
    { totalDaily: 64, rule: 450, answer: 7 }, // 7.03
  ])('rule of $rule at $totalDaily units a day: $answer g/unit', ({ answer, ...givens }) => {
    expect(answerOfGivens(carbRatio, givens)).toBe(answer);
  });

  const order = { totalDaily: 50, rule: 500 };
  test.each([
    ['0.1 g/unit', 'inverted'],
    ['36 g/unit', 'correction-rule'],
    ['3 g/unit', 'per-meal'],
    ['20 g/unit', 'half-total'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(carbRatio, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(carbRatio)).toBe('1:7d43dc84c335');
  });
});
