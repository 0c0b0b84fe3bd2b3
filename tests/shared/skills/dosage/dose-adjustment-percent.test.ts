import { meaningHash } from '@shared/engine/meaning-hash';
import { doseAdjustmentPercent } from '@shared/skills/dosage/dose-adjustment-percent';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('dose changed by a percent', () => {
  test.each([
    { dose: 240, percentChange: -25, answer: 180 },
    { dose: 40, percentChange: -33, answer: 26.8 },
    { dose: 750, percentChange: 15, answer: 862.5 },
    { dose: 150, percentChange: 25, answer: 187.5 },
    { dose: 80.5, percentChange: -10, answer: 72.5 }, // 72.45, halfway
    { dose: 1000, percentChange: -75, answer: 250 },
  ])('$dose mg changed by $percentChange% is $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(doseAdjustmentPercent, givens)).toBe(answer);
  });

  const order = { dose: 240, percentChange: -25 };
  test.each([
    ['60 mg', 'change-only'],
    ['300 mg', 'wrong-direction'],
    ['215 mg', 'percent-as-mg'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(doseAdjustmentPercent, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(doseAdjustmentPercent)).toBe('1:7af9feec4e49');
  });
});
