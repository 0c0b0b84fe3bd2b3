import { meaningHash } from '@shared/engine/meaning-hash';
import { possibleOrNot } from '@shared/skills/alligation/possible-or-not';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('whether a strength can be mixed', () => {
  test.each([
    { high: 50, low: 10, target: 5, answer: 'cannot-be-made' },
    { high: 70, low: 10, target: 7.5, answer: 'cannot-be-made' },
    { high: 50, low: 10, target: 20, answer: 'can-be-made' },
    { high: 95, low: 10, target: 3, answer: 'cannot-be-made' },
    { high: 70, low: 30, target: 40, answer: 'can-be-made' },
    { high: 95, low: 50, target: 15, answer: 'cannot-be-made' },
  ])('$target% from $high% and $low%: $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(possibleOrNot, givens)).toBe(answer);
  });

  test('reads yes for 60% from 50% and 5% as the stronger left unchecked', () => {
    expect(namedMistakes(possibleOrNot, { high: 50, low: 5, target: 60 }, 'can-be-made')).toEqual(['only-checked-low']);
  });

  test('names every slip that leads to the same choice', () => {
    const order = { high: 50, low: 10, target: 5 };
    expect(namedMistakes(possibleOrNot, order, 'can-be-made')).toEqual(['only-checked-high', 'sum']);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(possibleOrNot)).toBe('1:b4e54340f3f8');
  });
});
