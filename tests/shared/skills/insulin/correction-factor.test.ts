import { meaningHash } from '@shared/engine/meaning-hash';
import { correctionFactor } from '@shared/skills/insulin/correction-factor';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('correction factor', () => {
  test.each([
    { totalDaily: 40, rule: 1800, answer: 45 },
    { totalDaily: 45, rule: 1700, answer: 38 }, // 37.78
    { totalDaily: 48, rule: 1500, answer: 31 }, // 31.25
    { totalDaily: 80, rule: 1800, answer: 23 }, // 22.5, halfway
    { totalDaily: 33, rule: 1500, answer: 45 }, // 45.45
  ])('rule of $rule at $totalDaily units a day: $answer mg/dL for a unit', ({ answer, ...givens }) => {
    expect(answerOfGivens(correctionFactor, givens)).toBe(answer);
  });

  const order = { totalDaily: 40, rule: 1800 };
  test.each([
    ['12.5 mg/dL/unit', 'carb-rule'],
    ['0.02 mg/dL/unit', 'inverted'],
    ['90 mg/dL/unit', 'half-total'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(correctionFactor, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(correctionFactor)).toBe('1:f770d6ef9b22');
  });
});
