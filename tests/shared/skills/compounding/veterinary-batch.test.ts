import { meaningHash } from '@shared/engine/meaning-hash';
import { veterinaryBatch } from '@shared/skills/compounding/veterinary-batch';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('strength of a veterinary suspension', () => {
  test.each([
    { mgPerKg: 2.5, weightLb: 22, doseVolume: 2, answer: 12.5 },
    { mgPerKg: 2.5, weightLb: 44, doseVolume: 0.8, answer: 62.5 },
    { mgPerKg: 10, weightLb: 55, doseVolume: 5, answer: 50 },
    { mgPerKg: 3, weightLb: 33, doseVolume: 3, answer: 15 },
    { mgPerKg: 2.5, weightLb: 22, doseVolume: 4, answer: 6.3 }, // 6.25, halfway
    { mgPerKg: 10, weightLb: 30, doseVolume: 0.6, answer: 227.3 }, // about 227.2727
  ])('$mgPerKg mg/kg for $weightLb lb in $doseVolume mL: $answer mg/mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(veterinaryBatch, givens)).toBe(answer);
  });

  const order = { mgPerKg: 2.5, weightLb: 22, doseVolume: 2 };
  test.each([
    ['27.5 mg/mL', 'pounds-as-kg'],
    ['60.5 mg/mL', 'pounds-multiplied'],
    ['50 mg/mL', 'multiplied-volume'],
  ])('reads %s for 2.5 mg/kg for 22 lb in 2 mL as %s', (response, mistake) => {
    expect(namedMistakes(veterinaryBatch, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(veterinaryBatch)).toBe('1:774afdd5e81d');
  });
});
