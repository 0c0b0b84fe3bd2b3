import { meaningHash } from '@shared/engine/meaning-hash';
import { lbOzToKg } from '@shared/skills/conversions/lb-oz-to-kg';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('pounds and ounces in kg', () => {
  test.each([
    { pounds: 15, ounces: 5, answer: 6.96 }, // 6.9602...
    { pounds: 8, ounces: 5, answer: 3.78 },
    { pounds: 32, ounces: 15, answer: 14.97 },
    { pounds: 5, ounces: 2, answer: 2.33 },
    { pounds: 20, ounces: 8, answer: 9.32 },
    { pounds: 11, ounces: 0.176, answer: 5.01 }, // 5.005, halfway
    { pounds: 21, ounces: 12, answer: 9.89 },
  ])('$pounds lb $ounces oz are $answer kg', ({ answer, ...givens }) => {
    expect(answerOfGivens(lbOzToKg, givens)).toBe(answer);
  });

  const order = { pounds: 15, ounces: 5 };
  test.each([
    ['7.05 kg', ['ounces-as-tenths']],
    ['33.69 kg', ['multiplied']],
    ['6.82 kg', ['ignored-ounces']],
    ['7.01 kg', ['twelve-ounces']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(lbOzToKg, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(lbOzToKg)).toBe('1:928a8d187552');
  });
});
