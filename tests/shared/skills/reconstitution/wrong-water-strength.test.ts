import { meaningHash } from '@shared/engine/meaning-hash';
import { wrongWaterStrength } from '@shared/skills/reconstitution/wrong-water-strength';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, marked, namedMistakes } from '../../../kit/marked';

describe('too much or too little water', () => {
  test.each([
    { bottleVolume: 150, waterVolume: 113, strengthPer5: 250, waterError: 20, answer: 221 }, // 220.588...
    { bottleVolume: 100, waterVolume: 71, strengthPer5: 400, waterError: -20, answer: 500 },
    { bottleVolume: 60, waterVolume: 38, strengthPer5: 250, waterError: 10, answer: 214 },
    { bottleVolume: 200, waterVolume: 140, strengthPer5: 250, waterError: 25, answer: 222 },
    { bottleVolume: 100, waterVolume: 90, strengthPer5: 400, waterError: 15, answer: 348 },
    { bottleVolume: 100, waterVolume: 35, strengthPer5: 250, waterError: -10, answer: 278 },
    { bottleVolume: 100, waterVolume: 90, strengthPer5: 399.3, waterError: 10, answer: 363 },
    { bottleVolume: 100, waterVolume: 90, strengthPer5: 401.5, waterError: 10, answer: 365 }, // 365 exactly
  ])(
    '$bottleVolume mL with $waterError mL of error, $strengthPer5 mg in 5 mL: in truth $answer mg',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(wrongWaterStrength, givens)).toBe(answer);
    },
  );

  const order = { bottleVolume: 150, waterVolume: 113, strengthPer5: 250, waterError: 20 };
  test.each([
    ['282 mg/5 mL', ['no-powder']],
    ['250 mg/5 mL', ['label-strength']],
    ['288 mg per 5 mL', ['wrong-sign']],
    ['44 mg/5 mL', ['per-mL']],
  ])('reads %s as %j', (response, mistakes) => {
    expect(namedMistakes(wrongWaterStrength, order, response)).toEqual(mistakes);
  });

  test('takes the answer as labels write it, and in mg', () => {
    for (const response of ['221 mg/5 mL', '221 mg per 5 mL', '221 mg']) {
      expect(marked(wrongWaterStrength, order, response).verdict).toBe('right');
    }
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(wrongWaterStrength)).toBe('1:786ffc07cfdf');
  });
});
