import { meaningHash } from '@shared/engine/meaning-hash';
import { daysSupplyLiquid } from '@shared/skills/dispensing/days-supply-liquid';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe("days' supply of a liquid", () => {
  test.each([
    { bottleMl: 240, mlPerDose: 7.5, perDay: 3, answer: 10 },
    { bottleMl: 200, mlPerDose: 7.5, perDay: 3, answer: 8 }, // 8.89
    { bottleMl: 473, mlPerDose: 30, perDay: 3, answer: 5 }, // 5.26
    { bottleMl: 100, mlPerDose: 5, perDay: 2, answer: 10 },
    { bottleMl: 237, mlPerDose: 4, perDay: 3, answer: 19 }, // 19.75
    { bottleMl: 120, mlPerDose: 20, perDay: 6, answer: 1 }, // a day is 120 mL
  ])('$bottleMl mL, $mlPerDose mL $perDay times a day: $answer days', ({ answer, ...givens }) => {
    expect(answerOfGivens(daysSupplyLiquid, givens)).toBe(answer);
  });

  const order = { bottleMl: 473, mlPerDose: 7.5, perDay: 2 };
  test.each([
    ['63 days', 'ignored-frequency'],
    ['7 days', 'ounces'],
    ['21 days', 'one-short'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(daysSupplyLiquid, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(daysSupplyLiquid)).toBe('1:24dc9c687270');
  });
});
