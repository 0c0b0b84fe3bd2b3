import { meaningHash } from '@shared/engine/meaning-hash';
import { slidingScale } from '@shared/skills/insulin/sliding-scale';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('sliding scale', () => {
  test.each([
    { glucose: 262, start: 150, perBand: 2, answer: 6 }, // line 3
    { glucose: 200, start: 150, perBand: 3, answer: 6 }, // the first value of line 2
    { glucose: 200, start: 151, perBand: 3, answer: 3 }, // the last value of line 1
    { glucose: 395, start: 201, perBand: 1, answer: 4 }, // line 4
    { glucose: 590, start: 151, perBand: 2, answer: 10 }, // beyond line 5
    { glucose: 140, start: 150, perBand: 2, answer: 0 },
  ])('$glucose mg/dL from $start by $perBand: $answer units', ({ answer, ...givens }) => {
    expect(answerOfGivens(slidingScale, givens)).toBe(answer);
  });

  const order = { glucose: 262, start: 150, perBand: 3 };
  test.each([
    ['12 units', 'line-below'],
    ['6 units', 'line-above'],
    ['15 units', 'divided'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(slidingScale, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(slidingScale)).toBe('1:cef27f020e93');
  });
});
