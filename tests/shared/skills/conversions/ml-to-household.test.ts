import { meaningHash } from '@shared/engine/meaning-hash';
import { mlToHousehold } from '@shared/skills/conversions/ml-to-household';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('mL in spoons', () => {
  test.each([
    { volume: 12.5, mlPerMeasure: 5, answer: 2.5 },
    { volume: 22.5, mlPerMeasure: 15, answer: 1.5 },
    { volume: 2.5, mlPerMeasure: 5, answer: 0.5 },
    { volume: 60, mlPerMeasure: 15, answer: 4 },
    { volume: 7.5, mlPerMeasure: 15, answer: 0.5 },
    { volume: 6.875, mlPerMeasure: 5, answer: 1.5 }, // 1.375, halfway
    { volume: 10, mlPerMeasure: 15, answer: 0.75 }, // 0.666...
  ])('$volume mL are $answer spoons of $mlPerMeasure mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(mlToHousehold, givens)).toBe(answer);
  });

  const order = { volume: 12.5, mlPerMeasure: 5 };
  test.each([
    ['62.5 teaspoons', ['multiplied']],
    ['0.75 teaspoons', ['swapped-measure']],
    ['4.25 teaspoons', ['three-for-five']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(mlToHousehold, order, response)).toEqual(mistakes);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(mlToHousehold)).toBe('1:60329bb598e9');
  });
});
