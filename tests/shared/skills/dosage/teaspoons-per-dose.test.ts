import { meaningHash } from '@shared/engine/meaning-hash';
import { teaspoonsPerDose } from '@shared/skills/dosage/teaspoons-per-dose';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('teaspoons for one dose', () => {
  test.each([
    { ordered: 25, strengthMg: 12.5, answer: 2 },
    { ordered: 187.5, strengthMg: 125, answer: 1.5 },
    { ordered: 7.5, strengthMg: 15, answer: 0.5 },
    { ordered: 300, strengthMg: 100, answer: 3 },
    { ordered: 62.5, strengthMg: 100, answer: 0.75 }, // 0.625, halfway
    { ordered: 100, strengthMg: 160, answer: 0.75 }, // 0.625, halfway
    { ordered: 100, strengthMg: 150, answer: 0.75 }, // about 0.66667
  ])('$ordered mg of a liquid with $strengthMg mg per 5 mL are $answer teaspoons', ({ answer, ...givens }) => {
    expect(answerOfGivens(teaspoonsPerDose, givens)).toBe(answer);
  });

  const order = { ordered: 187.5, strengthMg: 125 };
  test.each([
    ['7.5 tsp', 'mL-as-tsp'],
    ['0.5 tsp', 'tablespoon'],
    ['0.75 tsp', 'inverted'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(teaspoonsPerDose, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(teaspoonsPerDose)).toBe('1:749cdbbfa98a');
  });
});
