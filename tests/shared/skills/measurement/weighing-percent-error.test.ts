import { meaningHash } from '@shared/engine/meaning-hash';
import { weighingPercentError } from '@shared/skills/measurement/weighing-percent-error';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('percent error of a weighing', () => {
  test.each([
    { sensitivity: 6, weighed: 50, answer: 12 },
    { sensitivity: 5, weighed: 80, answer: 6.3 }, // 6.25, halfway
    { sensitivity: 1, weighed: 160, answer: 0.6 }, // 0.625
    { sensitivity: 4, weighed: 190, answer: 2.1 }, // about 2.10526
    { sensitivity: 10, weighed: 700, answer: 1.4 }, // about 1.42857
    { sensitivity: 2, weighed: 30, answer: 6.7 }, // about 6.66667
    { sensitivity: 1, weighed: 20, answer: 5 },
  ])('$sensitivity mg in $weighed mg is $answer%', ({ answer, ...givens }) => {
    expect(answerOfGivens(weighingPercentError, givens)).toBe(answer);
  });

  const order = { sensitivity: 6, weighed: 50 };
  test.each([
    ['8.3 %', 'inverted'],
    ['0.1 %', 'no-hundred'],
    ['88 %', 'remaining'],
    ['3 %', 'multiplied'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(weighingPercentError, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(weighingPercentError)).toBe('1:defd8a45203e');
  });
});
