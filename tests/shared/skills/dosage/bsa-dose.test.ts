import { meaningHash } from '@shared/engine/meaning-hash';
import { bsaDose } from '@shared/skills/dosage/bsa-dose';
import { describe, expect, test } from 'vitest';
import { acceptedOf, answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('dose by body surface area', () => {
  test.each([
    { height: 170, weight: 70, perM2: 75, answer: 136 }, // 1.8181 m², 136.36
    { height: 150, weight: 54, perM2: 135, answer: 203 }, // 1.5 m², 202.5
    { height: 160, weight: 90, perM2: 60, answer: 120 }, // 2 m²
    { height: 144, weight: 25, perM2: 20, answer: 20 }, // 1 m²
  ])('$perM2 mg/m² for $height cm and $weight kg is $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(bsaDose, givens)).toBe(answer);
  });

  const order = { height: 170, weight: 70, perM2: 75 };
  test.each([
    ['248 mg', 'no-root'],
    ['5250 mg', 'weight-times-dose'],
    ['2 mg', 'root-of-top-only'],
    ['41 mg', 'divided'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(bsaDose, order, response)).toEqual([mistake]);
  });

  test('takes the surface area charted to two decimals as well', () => {
    expect(acceptedOf(bsaDose, order)).toEqual([136, 137]); // 1.82 m² gives 136.5
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(bsaDose)).toBe('1:a56a94e77ca2');
  });
});
