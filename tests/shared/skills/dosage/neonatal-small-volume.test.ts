import { meaningHash } from '@shared/engine/meaning-hash';
import { neonatalSmallVolume } from '@shared/skills/dosage/neonatal-small-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('small volume for a newborn', () => {
  test.each([
    { weight: 2.1, perKg: 4, mgPerMl: 10, answer: 0.84 },
    { weight: 1.85, perKg: 4.5, mgPerMl: 10, answer: 0.83 }, // 0.8325
    { weight: 3.4, perKg: 20, mgPerMl: 65, answer: 1.05 }, // about 1.04615
    { weight: 1.25, perKg: 1, mgPerMl: 10, answer: 0.13 }, // 0.125, halfway
    { weight: 3.75, perKg: 25, mgPerMl: 100, answer: 0.94 }, // 0.9375
    { weight: 0.85, perKg: 5, mgPerMl: 20, answer: 0.21 }, // 0.2125
  ])('$weight kg at $perKg mg/kg of $mgPerMl mg/mL is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(neonatalSmallVolume, givens)).toBe(answer);
  });

  const order = { weight: 2.1, perKg: 4, mgPerMl: 10 };
  test.each([
    ['84 mL', 'multiplied'],
    ['0.4 mL', 'forgot-weight'],
    ['840 mL', 'grams'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(neonatalSmallVolume, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(neonatalSmallVolume)).toBe('1:0d875c1b3bfe');
  });
});
