import { meaningHash } from '@shared/engine/meaning-hash';
import { leastWeighableQuantity } from '@shared/skills/measurement/least-weighable-quantity';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('least weighable quantity', () => {
  test.each([
    { sensitivity: 6, errorPercent: 5, answer: 120 },
    { sensitivity: 2.5, errorPercent: 4, answer: 62.5 },
    { sensitivity: 1, errorPercent: 2, answer: 50 },
    { sensitivity: 10, errorPercent: 1, answer: 1000 },
    { sensitivity: 8, errorPercent: 5, answer: 160 },
    { sensitivity: 1, errorPercent: 16, answer: 6.3 }, // 6.25, halfway
    { sensitivity: 6, errorPercent: 7, answer: 85.7 }, // about 85.7143
  ])('$sensitivity mg at $errorPercent% is $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(leastWeighableQuantity, givens)).toBe(answer);
  });

  const order = { sensitivity: 6, errorPercent: 5 };
  test.each([
    ['30 mg', 'multiplied'],
    ['0.3 mg', 'percent-of-sensitivity'],
    ['1.2 mg', 'no-hundred'],
    ['6.3 mg', 'rest-of-percent'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(leastWeighableQuantity, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(leastWeighableQuantity)).toBe('1:bb5f3fa3c52a');
  });
});
