import { meaningHash } from '@shared/engine/meaning-hash';
import { planLimitRefills } from '@shared/skills/dispensing/plan-limit-refills';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('refills under a plan limit', () => {
  test.each([
    { quantity: 180, refills: 3, perDay: 2, limitDays: 30, answer: 11 },
    { quantity: 90, refills: 1, perDay: 1, limitDays: 30, answer: 5 },
    { quantity: 120, refills: 4, perDay: 2, limitDays: 30, answer: 9 },
    { quantity: 360, refills: 2, perDay: 4, limitDays: 30, answer: 8 },
    { quantity: 180, refills: 1, perDay: 1, limitDays: 30, answer: 11 },
    { quantity: 100, refills: 2, perDay: 2, limitDays: 30, answer: 4 }, // 300 over 60 is 5 fills
  ])(
    '$quantity and $refills refills at $perDay a day, $limitDays days each: $answer refills',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(planLimitRefills, givens)).toBe(answer);
    },
  );

  const order = { quantity: 180, refills: 2, perDay: 2, limitDays: 30 };
  test.each([
    ['9 refills', 'fills-as-refills'],
    ['5 refills', 'forgot-first'],
    ['2 refills', 'same-refills'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(planLimitRefills, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(planLimitRefills)).toBe('1:cc95dedbbb63');
  });
});
