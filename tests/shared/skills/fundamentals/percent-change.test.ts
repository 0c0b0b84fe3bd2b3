import { meaningHash } from '@shared/engine/meaning-hash';
import { percentChange } from '@shared/skills/fundamentals/percent-change';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('percent change of a dose', () => {
  test.each([
    { oldDose: 35, newDose: 30, answer: -14.3 }, // -14.2857...
    { oldDose: 30, newDose: 27.5, answer: -8.3 },
    { oldDose: 100, newDose: 112, answer: 12 },
    { oldDose: 1200, newDose: 900, answer: -25 },
    { oldDose: 52.5, newDose: 60, answer: 14.3 },
    { oldDose: 900, newDose: 1200, answer: 33.3 },
    { oldDose: 80, newDose: 80.2, answer: 0.3 }, // 0.25, halfway
    { oldDose: 80, newDose: 79.8, answer: -0.3 }, // -0.25, halfway
  ])('from $oldDose to $newDose is $answer%', ({ answer, ...givens }) => {
    expect(answerOfGivens(percentChange, givens)).toBe(answer);
  });

  const order = { oldDose: 35, newDose: 30 };
  test.each([
    ['-16.7 %', ['over-new']],
    ['85.7 %', ['ratio-only']],
    ['14.3 %', ['sign-lost']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(percentChange, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentChange)).toBe('1:23ea68e49565');
  });
});
