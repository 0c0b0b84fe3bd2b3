import { meaningHash } from '@shared/engine/meaning-hash';
import { graduateMinimum } from '@shared/skills/measurement/graduate-minimum';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('smallest volume of a graduate', () => {
  test.each([
    { capacity: 100, answer: 20 },
    { capacity: 5, answer: 1 },
    { capacity: 25, answer: 5 },
    { capacity: 120, answer: 24 },
    { capacity: 1000, answer: 200 },
    { capacity: 1.25, answer: 0.3 }, // 0.25, halfway
    { capacity: 12.2, answer: 2.4 }, // 2.44
  ])('a graduate of $capacity mL measures from $answer mL on', ({ answer, ...givens }) => {
    expect(answerOfGivens(graduateMinimum, givens)).toBe(answer);
  });

  const order = { capacity: 60 };
  test.each([
    ['3 mL', 'five-percent'],
    ['30 mL', 'half'],
    ['48 mL', 'what-is-above'],
    ['6 mL', 'ten-percent'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(graduateMinimum, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(graduateMinimum)).toBe('1:ac2b4aa9baeb');
  });
});
