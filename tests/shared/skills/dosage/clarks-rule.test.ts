import { meaningHash } from '@shared/engine/meaning-hash';
import { clarksRule } from '@shared/skills/dosage/clarks-rule';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('rule of Clark', () => {
  test.each([
    { lb: 60, adultDose: 400, answer: 160 },
    { lb: 25, adultDose: 325, answer: 54.2 }, // about 54.16667
    { lb: 33, adultDose: 325, answer: 71.5 },
    { lb: 50, adultDose: 100, answer: 33.3 }, // about 33.33333
    { lb: 99, adultDose: 250, answer: 165 },
    { lb: 27, adultDose: 325, answer: 58.5 },
  ])('$lb lb of an adult dose of $adultDose mg is $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(clarksRule, givens)).toBe(answer);
  });

  const order = { lb: 60, adultDose: 400 };
  test.each([
    ['72.7 mg', 'kg-in-rule'],
    ['342.9 mg', 'seventy'],
    ['1000 mg', 'inverted'],
    ['333.3 mg', 'youngs-shape'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(clarksRule, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(clarksRule)).toBe('1:7409a6379ac9');
  });
});
