import { meaningHash } from '@shared/engine/meaning-hash';
import { moldCalibration } from '@shared/skills/compounding/mold-calibration';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('mold calibration', () => {
  test.each([
    { density: 0.86, blanks: 12, totalWeight: 22.8, answer: 2.21 }, // about 2.2093
    { density: 0.89, blanks: 8, totalWeight: 12.8, answer: 1.8 }, // about 1.7978
    { density: 0.86, blanks: 24, totalWeight: 42.7, answer: 2.07 }, // about 2.0688
    { density: 1.23, blanks: 24, totalWeight: 57.8, answer: 1.96 }, // about 1.958
    { density: 1.2, blanks: 10, totalWeight: 10.5, answer: 0.88 }, // 0.875, halfway
    { density: 0.86, blanks: 12, totalWeight: 17.4, answer: 1.69 }, // about 1.686
  ])('$blanks blanks of $totalWeight g at $density g/mL: $answer mL a cavity', ({ answer, ...givens }) => {
    expect(answerOfGivens(moldCalibration, givens)).toBe(answer);
  });

  const order = { density: 0.86, blanks: 12, totalWeight: 22.8 };
  test.each([
    ['1.9 mL', 'weight-as-volume'],
    ['1.63 mL', 'multiplied'],
    ['26.51 mL', 'batch-volume'],
  ])('reads %s for 12 blanks of 22.8 g at 0.86 g/mL as %s', (response, mistake) => {
    expect(namedMistakes(moldCalibration, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(moldCalibration)).toBe('1:2d4c31eeef63');
  });
});
