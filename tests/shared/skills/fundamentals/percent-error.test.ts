import { meaningHash } from '@shared/engine/meaning-hash';
import { percentError } from '@shared/skills/fundamentals/percent-error';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('percent error', () => {
  test.each([
    { wanted: 500, measured: 472, answer: 5.6 },
    { wanted: 120, measured: 132, answer: 10 },
    { wanted: 325, measured: 300, answer: 7.7 },
    { wanted: 600, measured: 640, answer: 6.7 }, // 6.666...
    { wanted: 200, measured: 216.1, answer: 8.1 }, // 8.05, halfway
    { wanted: 150, measured: 139, answer: 7.3 },
  ])('$measured mg for $wanted mg is $answer% off', ({ answer, ...givens }) => {
    expect(answerOfGivens(percentError, givens)).toBe(answer);
  });

  const order = { wanted: 400, measured: 440 };
  test.each([
    ['9.1 %', ['over-measured']],
    ['110 %', ['ratio']],
    ['0.1 %', ['no-hundred']],
    ['40 %', ['error-in-mg']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(percentError, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentError)).toBe('1:a795edafb46b');
  });
});
