import { meaningHash } from '@shared/engine/meaning-hash';
import { friedsRule } from '@shared/skills/dosage/frieds-rule';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('rule of Fried', () => {
  test.each([
    { months: 15, adultDose: 300, answer: 30 },
    { months: 9, adultDose: 325, answer: 19.5 },
    { months: 2, adultDose: 50, answer: 0.7 }, // about 0.66667
    { months: 7, adultDose: 250, answer: 11.7 }, // about 11.66667
    { months: 24, adultDose: 600, answer: 96 },
    { months: 3, adultDose: 325, answer: 6.5 },
    { months: 11, adultDose: 100, answer: 7.3 }, // about 7.33333
  ])('$months months of an adult dose of $adultDose mg is $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(friedsRule, givens)).toBe(answer);
  });

  const order = { months: 15, adultDose: 300 };
  test.each([
    ['2.5 mg', 'years'],
    ['166.7 mg', 'youngs-shape'],
    ['3000 mg', 'inverted'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(friedsRule, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(friedsRule)).toBe('1:161949804f3c');
  });
});
