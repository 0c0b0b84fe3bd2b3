import { meaningHash } from '@shared/engine/meaning-hash';
import { elementalIron } from '@shared/skills/dosage/elemental-iron';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('iron in a day of tablets', () => {
  test.each([
    { saltMg: 325, percentIron: 20, perDay: 3, answer: 195 },
    { saltMg: 324, percentIron: 12, perDay: 2, answer: 78 }, // 77.76
    { saltMg: 325, percentIron: 33, perDay: 2, answer: 215 }, // 214.5, halfway
    { saltMg: 160, percentIron: 30, perDay: 1, answer: 48 },
    { saltMg: 325, percentIron: 30, perDay: 1, answer: 98 }, // 97.5, halfway
    { saltMg: 325, percentIron: 33, perDay: 1, answer: 107 }, // 107.25
  ])('$perDay of $saltMg mg at $percentIron% are $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(elementalIron, givens)).toBe(answer);
  });

  const order = { saltMg: 324, percentIron: 12, perDay: 3 };
  test.each([
    ['972 mg', 'salt-as-iron'],
    ['194 mg', 'wrong-salt'],
    ['81 mg', 'divided'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(elementalIron, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(elementalIron)).toBe('1:2ebb3ca601f7');
  });
});
