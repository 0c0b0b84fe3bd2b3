import { meaningHash } from '@shared/engine/meaning-hash';
import { observedError } from '@shared/skills/measurement/observed-error';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('percent error of a checked volume', () => {
  test.each([
    { desired: 120, observed: 112, answer: 6.7 }, // about 6.66667
    { desired: 250, observed: 257.3, answer: 2.9 }, // 2.92
    { desired: 60, observed: 58.5, answer: 2.5 },
    { desired: 200, observed: 192.5, answer: 3.8 }, // 3.75, halfway
    { desired: 30, observed: 31.1, answer: 3.7 }, // about 3.66667
    { desired: 400, observed: 394.6, answer: 1.4 }, // 1.35, halfway
    { desired: 350, observed: 357.7, answer: 2.2 },
  ])('$observed mL for $desired mL is $answer% off', ({ answer, ...givens }) => {
    expect(answerOfGivens(observedError, givens)).toBe(answer);
  });

  const order = { desired: 120, observed: 112 };
  test.each([
    ['7.1 %', 'over-observed'],
    ['0.1 %', 'no-hundred'],
    ['93.3 %', 'ratio'],
    ['8 %', 'difference-only'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(observedError, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(observedError)).toBe('1:c6f30aa2a740');
  });
});
