import { meaningHash } from '@shared/engine/meaning-hash';
import { injectionVolume } from '@shared/skills/dosage/injection-volume';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('volume to inject', () => {
  test.each([
    { ordered: 100, strengthMg: 125, strengthMl: 2, answer: 1.6 },
    { ordered: 8, strengthMg: 20, strengthMl: 2, answer: 0.8 },
    { ordered: 450, strengthMg: 600, strengthMl: 4, answer: 3 },
    { ordered: 140, strengthMg: 80, strengthMl: 2, answer: 3.5 },
    { ordered: 15, strengthMg: 60, strengthMl: 2, answer: 0.5 },
    { ordered: 25, strengthMg: 80, strengthMl: 2, answer: 0.63 }, // 0.625, halfway
    { ordered: 20, strengthMg: 60, strengthMl: 2, answer: 0.67 }, // about 0.66667
  ])('$ordered mg from $strengthMg mg in $strengthMl mL is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(injectionVolume, givens)).toBe(answer);
  });

  const order = { ordered: 100, strengthMg: 125, strengthMl: 2 };
  test.each([
    ['6250 mL', 'multiplied'],
    ['0.63 mL', 'inverted'],
    ['2 mL', 'whole-vial'],
    ['0.8 mL', 'forgot-vial-volume'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(injectionVolume, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(injectionVolume)).toBe('1:a1ef95ff220a');
  });
});
