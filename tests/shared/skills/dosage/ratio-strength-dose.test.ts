import { meaningHash } from '@shared/engine/meaning-hash';
import { ratioStrengthDose } from '@shared/skills/dosage/ratio-strength-dose';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('dose from a ratio strength', () => {
  test.each([
    { doseMg: 0.3, ratioParts: 1000, answer: 0.3 },
    { doseMg: 0.15, ratioParts: 10000, answer: 1.5 },
    { doseMg: 0.75, ratioParts: 2000, answer: 1.5 },
    { doseMg: 0.02, ratioParts: 5000, answer: 0.1 },
    { doseMg: 1, ratioParts: 10000, answer: 10 },
    { doseMg: 0.125, ratioParts: 1000, answer: 0.13 }, // 0.125, halfway
    { doseMg: 0.25, ratioParts: 2000, answer: 0.5 },
  ])('$doseMg mg of 1 in $ratioParts is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(ratioStrengthDose, givens)).toBe(answer);
  });

  const order = { doseMg: 0.35, ratioParts: 2000 };
  test.each([
    ['700 mL', 'one-mg-in-N'],
    ['7 mL', 'tenfold'],
    ['0.07 mL', 'tenfold-low'],
    ['1.43 mL', 'inverted'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(ratioStrengthDose, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(ratioStrengthDose)).toBe('1:42b46a800c49');
  });
});
