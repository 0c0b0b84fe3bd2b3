import { meaningHash } from '@shared/engine/meaning-hash';
import { smallestMeasurable } from '@shared/skills/fundamentals/smallest-measurable';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('smallest amount that may be weighed', () => {
  test.each([
    { sensitivity: 6, allowedError: 5, answer: 120 },
    { sensitivity: 4, allowedError: 2.5, answer: 160 },
    { sensitivity: 10, allowedError: 4, answer: 250 },
    { sensitivity: 5, allowedError: 2, answer: 250 },
    { sensitivity: 2, allowedError: 3, answer: 67 }, // 66.666..., up
    { sensitivity: 6, allowedError: 4.5, answer: 134 }, // 133.333..., up
  ])('$sensitivity mg at $allowedError% comes to $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(smallestMeasurable, givens)).toBe(answer);
  });

  const order = { sensitivity: 6, allowedError: 5 };
  test.each([
    ['30 mg', ['multiplied']],
    ['2 mg', ['no-percent']],
    ['1 mg', ['part-of-it']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(smallestMeasurable, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(smallestMeasurable)).toBe('1:aebde3715801');
  });
});
