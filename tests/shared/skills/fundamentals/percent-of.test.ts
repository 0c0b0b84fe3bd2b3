import { meaningHash } from '@shared/engine/meaning-hash';
import { percentOf } from '@shared/skills/fundamentals/percent-of';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('percent of a quantity', () => {
  test.each([
    { percent: 2.5, whole: 454, answer: 11.35 },
    { percent: 12.5, whole: 80, answer: 10 },
    { percent: 95, whole: 15, answer: 14.25 },
    { percent: 37.5, whole: 45, answer: 16.88 },
    { percent: 7.5, whole: 30, answer: 2.25 },
    { percent: 2.5, whole: 0.2, answer: 0.01 }, // 0.005, halfway
    { percent: 33.3333, whole: 60, answer: 20 },
  ])('$percent% of $whole g is $answer g', ({ answer, ...givens }) => {
    expect(answerOfGivens(percentOf, givens)).toBe(answer);
  });

  const order = { percent: 12.5, whole: 240 };
  test.each([
    ['3000 g', ['no-hundredth']],
    ['1920 g', ['divided']],
    ['210 g', ['the-rest']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(percentOf, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentOf)).toBe('1:4e1323f2408e');
  });
});
