import { meaningHash } from '@shared/engine/meaning-hash';
import { tabletsUnitMismatch } from '@shared/skills/dosage/tablets-unit-mismatch';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('tablets when the units differ', () => {
  test.each([
    { ordered: 62.5, mgPerOrderUnit: 0.001, strengthMg: 0.125, answer: 0.5 },
    { ordered: 125, mgPerOrderUnit: 0.001, strengthMg: 0.05, answer: 2.5 },
    { ordered: 1.5, mgPerOrderUnit: 1000, strengthMg: 500, answer: 3 },
    { ordered: 0.5, mgPerOrderUnit: 1000, strengthMg: 1000, answer: 0.5 },
    { ordered: 62.5, mgPerOrderUnit: 0.001, strengthMg: 0.05, answer: 1.5 }, // 1.25, halfway
    { ordered: 100, mgPerOrderUnit: 0.001, strengthMg: 0.15, answer: 0.5 }, // about 0.66667
  ])('$ordered at $mgPerOrderUnit mg from tablets of $strengthMg mg are $answer tablets', ({ answer, ...givens }) => {
    expect(answerOfGivens(tabletsUnitMismatch, givens)).toBe(answer);
  });

  const order = { ordered: 125, mgPerOrderUnit: 0.001, strengthMg: 0.05 };
  test.each([
    ['2500 tablets', 'no-conversion'],
    ['0.5 tablets', 'inverted'],
    ['25 tablets', 'hundred'],
    ['1.5 tablets', 'dose-shared'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(tabletsUnitMismatch, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(tabletsUnitMismatch)).toBe('1:ce0e914f00ce');
  });
});
