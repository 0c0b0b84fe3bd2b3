import { meaningHash } from '@shared/engine/meaning-hash';
import { u500SyringeMarks } from '@shared/skills/insulin/u500-syringe-marks';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('U-500 on a U-100 scale', () => {
  test.each([
    { units: 150, answer: 30 },
    { units: 30, answer: 6 },
    { units: 400, answer: 80 },
    { units: 85, answer: 17 },
    { units: 152.5, answer: 31 }, // 30.5, halfway
  ])('$units units reach mark $answer', ({ answer, ...givens }) => {
    expect(answerOfGivens(u500SyringeMarks, givens)).toBe(answer);
  });

  const order = { units: 150 };
  test.each([
    ['150 marks', 'dose-as-marks'],
    ['750 marks', 'multiplied'],
    ['75 marks', 'halved'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(u500SyringeMarks, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(u500SyringeMarks)).toBe('1:192072be8c4c');
  });
});
