import { meaningHash } from '@shared/engine/meaning-hash';
import { oralLiquidVolume } from '@shared/skills/dosage/oral-liquid-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('oral liquid for one dose', () => {
  test.each([
    { ordered: 300, strengthMg: 125, strengthMl: 5, answer: 12 }, // by hand
    { ordered: 120, strengthMg: 160, strengthMl: 5, answer: 3.8 }, // 3.75, halfway
    { ordered: 325, strengthMg: 160, strengthMl: 5, answer: 10.2 }, // 10.15625
    { ordered: 15000, strengthMg: 10000, strengthMl: 15, answer: 22.5 },
    { ordered: 10, strengthMg: 15, strengthMl: 5, answer: 3.3 }, // about 3.33333
    { ordered: 150, strengthMg: 200, strengthMl: 5, answer: 3.8 }, // 3.75, halfway
    { ordered: 162.5, strengthMg: 250, strengthMl: 5, answer: 3.3 }, // 3.25, halfway
  ])('$ordered mg from $strengthMg mg per $strengthMl mL is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(oralLiquidVolume, givens)).toBe(answer);
  });

  const order = { ordered: 300, strengthMg: 125, strengthMl: 5 };
  test.each([
    ['2.4 mL', 'forgot-label-volume'],
    ['7500 mL', 'multiplied'],
    ['2.1 mL', 'inverted'],
  ])('reads %s for 300 mg from 125 mg per 5 mL as %s', (response, mistake) => {
    expect(namedMistakes(oralLiquidVolume, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(oralLiquidVolume)).toBe('1:7a50f933e7a5');
  });
});
