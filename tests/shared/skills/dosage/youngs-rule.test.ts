import { meaningHash } from '@shared/engine/meaning-hash';
import { youngsRule } from '@shared/skills/dosage/youngs-rule';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('rule of Young', () => {
  test.each([
    { age: 6, adultDose: 300, answer: 100 },
    { age: 4, adultDose: 325, answer: 81.3 }, // 81.25, halfway
    { age: 8, adultDose: 600, answer: 240 },
    { age: 2, adultDose: 50, answer: 7.1 }, // about 7.14286
    { age: 12, adultDose: 325, answer: 162.5 },
    { age: 3, adultDose: 200.25, answer: 40.1 }, // 40.05, halfway
    { age: 7, adultDose: 250, answer: 92.1 }, // about 92.10526
  ])('$age years of an adult dose of $adultDose mg is $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(youngsRule, givens)).toBe(answer);
  });

  const order = { age: 6, adultDose: 300 };
  test.each([
    ['150 mg', 'over-twelve'],
    ['12 mg', 'over-150'],
    ['900 mg', 'inverted'],
    ['144 mg', 'months'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(youngsRule, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(youngsRule)).toBe('1:d55eade396cf');
  });
});
