import { meaningHash } from '@shared/engine/meaning-hash';
import { powderDisplacementVehicle } from '@shared/skills/compounding/powder-displacement-vehicle';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('vehicle beside a powder', () => {
  test.each([
    { powderGrams: 12, mlPerGram: 0.7, finalVolume: 120, answer: 111.6 },
    { powderGrams: 18, mlPerGram: 0.7, finalVolume: 240, answer: 227.4 },
    { powderGrams: 11, mlPerGram: 0.9, finalVolume: 120, answer: 110.1 },
    { powderGrams: 26, mlPerGram: 0.8, finalVolume: 120, answer: 99.2 },
    { powderGrams: 12, mlPerGram: 0.7, finalVolume: 100, answer: 91.6 },
    { powderGrams: 12, mlPerGram: 0.6, finalVolume: 120, answer: 112.8 },
  ])('$powderGrams g at $mlPerGram mL/g in $finalVolume mL leave $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(powderDisplacementVehicle, givens)).toBe(answer);
  });

  const order = { powderGrams: 12, mlPerGram: 0.7, finalVolume: 120 };
  test.each([
    ['120 mL', 'no-displacement'],
    ['108 mL', 'gram-as-ml'],
    ['102.9 mL', 'divided'],
    ['128.4 mL', 'added'],
  ])('reads %s for 12 g at 0.7 mL/g in 120 mL as %s', (response, mistake) => {
    expect(namedMistakes(powderDisplacementVehicle, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(powderDisplacementVehicle)).toBe('1:e1d3a8ddb9ac');
  });
});
