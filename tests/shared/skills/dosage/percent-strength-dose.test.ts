import { meaningHash } from '@shared/engine/meaning-hash';
import { percentStrengthDose } from '@shared/skills/dosage/percent-strength-dose';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('drug in a percent product', () => {
  test.each([
    { percent: 2, volume: 15, answer: 300 },
    { percent: 0.25, volume: 2.5, answer: 6.25 },
    { percent: 0.75, volume: 20, answer: 150 },
    { percent: 0.5, volume: 3, answer: 15 },
    { percent: 0.125, volume: 2.5, answer: 3.13 }, // 3.125, halfway
    { percent: 0.025, volume: 0.5, answer: 0.13 }, // 0.125, halfway
  ])('$volume mL of $percent% hold $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(percentStrengthDose, givens)).toBe(answer);
  });

  const order = { percent: 2, volume: 15 };
  test.each([
    ['30 mg', 'percent-as-mg-per-ml'],
    ['3000 mg', 'hundred'],
    ['1.33 mg', 'divided'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(percentStrengthDose, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentStrengthDose)).toBe('1:12a2a0f1d55a');
  });
});
