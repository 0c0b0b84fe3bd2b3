import { meaningHash } from '@shared/engine/meaning-hash';
import { cappedWeightDose } from '@shared/skills/dosage/capped-weight-dose';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('dose by weight with a maximum', () => {
  test.each([
    { weight: 36, perKg: 0.15, maxDose: 4, mgPerMl: 2, answer: 2 },
    { weight: 20, perKg: 0.15, maxDose: 4, mgPerMl: 2, answer: 1.5 },
    { weight: 23, perKg: 0.15, maxDose: 4, mgPerMl: 2, answer: 1.7 }, // 1.725
    { weight: 30, perKg: 50, maxDose: 2000, mgPerMl: 80, answer: 18.8 }, // 18.75, halfway
    { weight: 31, perKg: 0.6, maxDose: 16, mgPerMl: 4, answer: 4 },
    { weight: 38, perKg: 0.5, maxDose: 15, mgPerMl: 15, answer: 1 },
    { weight: 25, perKg: 0.5, maxDose: 15, mgPerMl: 15, answer: 0.8 }, // about 0.83333
  ])('$weight kg at $perKg mg/kg, at most $maxDose mg, of $mgPerMl mg/mL is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(cappedWeightDose, givens)).toBe(answer);
  });

  const order = { weight: 36, perKg: 0.15, maxDose: 4, mgPerMl: 2 };
  test.each([
    ['2.7 mL', 'larger-of-two'],
    ['8 mL', 'multiplied'],
    ['4 mL', 'dose-not-volume'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(cappedWeightDose, order, response)).toEqual([mistake]);
  });

  test('names the maximum given to a child whose dose by weight is lower', () => {
    const light = { weight: 18, perKg: 0.15, maxDose: 4, mgPerMl: 2 };
    expect(namedMistakes(cappedWeightDose, light, '2 mL')).toEqual(['larger-of-two']);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(cappedWeightDose)).toBe('1:034168d22bd0');
  });
});
