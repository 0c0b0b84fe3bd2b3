import { meaningHash } from '@shared/engine/meaning-hash';
import { tabletsPerDose } from '@shared/skills/dosage/tablets-per-dose';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('tablets for one dose', () => {
  test.each([
    { ordered: 7.5, strength: 5, answer: 1.5 },
    { ordered: 60, strength: 40, answer: 1.5 },
    { ordered: 25, strength: 6.25, answer: 4 },
    { ordered: 25, strength: 10, answer: 2.5 },
    { ordered: 5, strength: 8, answer: 0.75 }, // 0.625, halfway
    { ordered: 10, strength: 30, answer: 0.25 }, // about 0.33333
  ])('$ordered mg from tablets of $strength mg are $answer tablets', ({ answer, ...givens }) => {
    expect(answerOfGivens(tabletsPerDose, givens)).toBe(answer);
  });

  const order = { ordered: 25, strength: 10 };
  test.each([
    ['0.5 tablets', 'inverted'],
    ['250 tablets', 'multiplied'],
    ['5 tablets', 'halves-counted'],
    ['1.25 tablets', 'dose-shared'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(tabletsPerDose, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(tabletsPerDose)).toBe('1:90e91cff00e4');
  });
});
