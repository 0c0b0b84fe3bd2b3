import { meaningHash } from '@shared/engine/meaning-hash';
import { basalBolusStart } from '@shared/skills/insulin/basal-bolus-start';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('starting meal dose', () => {
  test.each([
    { weight: 80, unitsPerKg: 0.5, basalPercent: 50, answer: 7 }, // 6.67
    { weight: 100, unitsPerKg: 0.3, basalPercent: 40, answer: 6 },
    { weight: 75, unitsPerKg: 0.4, basalPercent: 60, answer: 4 }, // 30, 12 for meals
    { weight: 90, unitsPerKg: 0.3, basalPercent: 50, answer: 5 }, // 4.5, halfway
    { weight: 63, unitsPerKg: 0.6, basalPercent: 40, answer: 8 }, // 7.56
  ])('$weight kg at $unitsPerKg with $basalPercent% basal: $answer units a meal', ({ answer, ...givens }) => {
    expect(answerOfGivens(basalBolusStart, givens)).toBe(answer);
  });

  const order = { weight: 100, unitsPerKg: 0.6, basalPercent: 60 };
  test.each([
    ['24 units', 'not-split'],
    ['20 units', 'no-basal-taken-off'],
    ['18 units', 'pounds'],
    ['60 units', 'per-kg-only'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(basalBolusStart, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(basalBolusStart)).toBe('1:c6b29e5d87a1');
  });
});
