import { meaningHash } from '@shared/engine/meaning-hash';
import { unitsToMl } from '@shared/skills/insulin/units-to-ml';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('insulin units to mL', () => {
  test.each([
    { units: 34, unitsPerMl: 100, answer: 0.34 },
    { units: 60, unitsPerMl: 200, answer: 0.3 },
    { units: 50, unitsPerMl: 300, answer: 0.17 }, // 0.16667
    { units: 150, unitsPerMl: 500, answer: 0.3 },
    { units: 41, unitsPerMl: 200, answer: 0.21 }, // 0.205, halfway
    { units: 40, unitsPerMl: 300, answer: 0.13 }, // 0.13333
    { units: 95, unitsPerMl: 500, answer: 0.19 },
  ])('$units units of $unitsPerMl units/mL are $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(unitsToMl, givens)).toBe(answer);
  });

  const order = { units: 66, unitsPerMl: 300 };
  test.each([
    ['0.66 mL', 'as-u100'],
    ['19800 mL', 'multiplied'],
    ['0.07 mL', 'units-as-ml-thousand'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(unitsToMl, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(unitsToMl)).toBe('1:8a64a52b2dda');
  });
});
