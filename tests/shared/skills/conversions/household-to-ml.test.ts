import { meaningHash } from '@shared/engine/meaning-hash';
import { householdToMl } from '@shared/skills/conversions/household-to-ml';
import { describe, expect, test } from 'vitest';
import { acceptedOf, answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('household measures to mL', () => {
  test.each([
    { count: 1.5, mlPerMeasure: 15, otherMl: 5, answer: 22.5 }, // by hand
    { count: 2.5, mlPerMeasure: 5, otherMl: 15, answer: 12.5 },
    { count: 8, mlPerMeasure: 30, otherMl: 15, answer: 240 },
    { count: 3, mlPerMeasure: 240, otherMl: 480, answer: 720 },
    { count: 0.5, mlPerMeasure: 480, otherMl: 960, answer: 240 },
    { count: 2, mlPerMeasure: 960, otherMl: 480, answer: 1920 },
    { count: 0.5, mlPerMeasure: 3840, otherMl: 960, answer: 1920 },
    { count: 0.25, mlPerMeasure: 5, otherMl: 15, answer: 1.5 }, // 1.25, halfway
    { count: 0.15, mlPerMeasure: 15, otherMl: 5, answer: 2.5 }, // 2.25, halfway
  ])('$count measures of $mlPerMeasure mL hold $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(householdToMl, givens)).toBe(answer);
  });

  test.each([
    [{ count: 1.5, mlPerMeasure: 30, otherMl: 15 }, [45, 44.5]],
    [{ count: 12, mlPerMeasure: 30, otherMl: 15 }, [360, 355]],
    [{ count: 0.5, mlPerMeasure: 480, otherMl: 960 }, [240, 236.5]],
    [{ count: 2, mlPerMeasure: 960, otherMl: 480 }, [1920, 1892]],
    [{ count: 0.5, mlPerMeasure: 3840, otherMl: 960 }, [1920, 1892.5]],
    [{ count: 3, mlPerMeasure: 5, otherMl: 15 }, [15]],
  ])('%o: the exact sizes are taught too, so %j are right', (givens, accepted) => {
    expect(acceptedOf(householdToMl, givens)).toEqual(accepted);
  });

  const order = { count: 1.5, mlPerMeasure: 15, otherMl: 5 };
  test.each([
    ['10 mL', 'divided'],
    ['16.5 mL', 'added'],
    ['7.5 mL', 'other-measure'],
  ])('reads %s for 1.5 tablespoons as %s', (response, mistake) => {
    expect(namedMistakes(householdToMl, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(householdToMl)).toBe('1:a9c1a0d871ec');
  });
});
