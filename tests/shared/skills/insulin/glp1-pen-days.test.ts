import { meaningHash } from '@shared/engine/meaning-hash';
import { glp1PenDays } from '@shared/skills/insulin/glp1-pen-days';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe("days' supply of GLP-1 pens", () => {
  test.each([
    { pens: 2, mgPerPen: 18, mgPerDose: 1.2, daysBetween: 1, answer: 30 },
    { pens: 1, mgPerPen: 2, mgPerDose: 0.25, daysBetween: 7, answer: 56 },
    { pens: 3, mgPerPen: 4, mgPerDose: 1, daysBetween: 7, answer: 84 },
    { pens: 3, mgPerPen: 18, mgPerDose: 1.8, daysBetween: 1, answer: 30 },
    { pens: 1, mgPerPen: 2, mgPerDose: 0.75, daysBetween: 7, answer: 14 }, // 2.67 doses, 2 of them full
  ])('$pens pens of $mgPerPen mg at $mgPerDose mg every $daysBetween days: $answer days', ({ answer, ...givens }) => {
    expect(answerOfGivens(glp1PenDays, givens)).toBe(answer);
  });

  const order = { pens: 2, mgPerPen: 18, mgPerDose: 1.2, daysBetween: 1 };
  test.each([
    ['210 days', 'daily'],
    ['36 days', 'mg-as-days'],
    ['2 days', 'pens-only'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(glp1PenDays, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(glp1PenDays)).toBe('1:06b01119ec96');
  });
});
