import { meaningHash } from '@shared/engine/meaning-hash';
import { elementalCalcium } from '@shared/skills/dosage/elemental-calcium';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('tablets for a goal of calcium', () => {
  test.each([
    { goal: 1200, saltMg: 1250, percentCalcium: 40, answer: 3 }, // 2.4
    { goal: 500, saltMg: 500, percentCalcium: 40, answer: 3 }, // 2.5
    { goal: 1000, saltMg: 950, percentCalcium: 21.1, answer: 5 }, // about 4.98878
    { goal: 600, saltMg: 1250, percentCalcium: 40, answer: 2 }, // 1.2
    { goal: 1000, saltMg: 500, percentCalcium: 40, answer: 5 },
    { goal: 800, saltMg: 1500, percentCalcium: 40, answer: 2 }, // about 1.33333
    { goal: 600, saltMg: 1500, percentCalcium: 40, answer: 1 },
  ])('$goal mg from $saltMg mg at $percentCalcium% takes $answer tablets', ({ answer, ...givens }) => {
    expect(answerOfGivens(elementalCalcium, givens)).toBe(answer);
  });

  const order = { goal: 1200, saltMg: 950, percentCalcium: 21.1 };
  test.each([
    ['2 tablets', 'salt-as-calcium'],
    ['1 tablets', 'multiplied'],
    ['5 tablets', 'rounded-down'],
    ['4 tablets', 'other-salt'],
    ['57 tablets', 'percent-as-mg'],
    ['7 tablets', 'one-more'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(elementalCalcium, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(elementalCalcium)).toBe('1:d5353133646e');
  });
});
