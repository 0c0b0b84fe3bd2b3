import { meaningHash } from '@shared/engine/meaning-hash';
import { concentratedVolume } from '@shared/skills/insulin/concentrated-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('concentrated insulin', () => {
  test.each([
    { u100Volume: 0.6, newConcentration: 300, answer: 0.2 },
    { u100Volume: 0.5, newConcentration: 500, answer: 0.1 },
    { u100Volume: 0.48, newConcentration: 200, answer: 0.24 },
    { u100Volume: 0.4, newConcentration: 300, answer: 0.13 }, // 40 over 300
    { u100Volume: 0.45, newConcentration: 200, answer: 0.23 }, // 0.225, halfway
    { u100Volume: 0.98, newConcentration: 500, answer: 0.2 }, // 0.196
  ])('$u100Volume mL of U-100 is $answer mL of $newConcentration units/mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(concentratedVolume, givens)).toBe(answer);
  });

  const order = { u100Volume: 0.6, newConcentration: 300 };
  test.each([
    ['0.6 mL', 'same-volume'],
    ['1.8 mL', 'multiplied'],
    ['60 mL', 'units'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(concentratedVolume, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(concentratedVolume)).toBe('1:fbb4f01808c1');
  });
});
