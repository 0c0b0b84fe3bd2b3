import { meaningHash } from '@shared/engine/meaning-hash';
import { percentVvStrength } from '@shared/skills/concentration/percent-vv-strength';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('percent v/v of a mixture', () => {
  test.each([
    { ingredientVolume: 23, vehicleVolume: 65, answer: 26.1 }, // about 26.1364
    { ingredientVolume: 25, vehicleVolume: 375, answer: 6.3 }, // 6.25, halfway
    { ingredientVolume: 16, vehicleVolume: 240, answer: 6.3 }, // 6.25, halfway
    { ingredientVolume: 24, vehicleVolume: 155, answer: 13.4 }, // about 13.4078
    { ingredientVolume: 17, vehicleVolume: 305, answer: 5.3 }, // about 5.2795
    { ingredientVolume: 57, vehicleVolume: 95, answer: 37.5 },
  ])('$ingredientVolume mL in $vehicleVolume mL of vehicle is $answer%', ({ answer, ...givens }) => {
    expect(answerOfGivens(percentVvStrength, givens)).toBe(answer);
  });

  const order = { ingredientVolume: 23, vehicleVolume: 65 };
  test.each([
    ['35.4% v/v', 'divided-by-vehicle'],
    ['73.9% v/v', 'percent-of-vehicle'],
    ['0.26% v/v', 'no-hundred'],
    ['54.8% v/v', 'difference'],
  ])('reads %s for 23 mL in 65 mL as %s', (response, mistake) => {
    expect(namedMistakes(percentVvStrength, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(percentVvStrength)).toBe('1:b36e2c62d1a5');
  });
});
