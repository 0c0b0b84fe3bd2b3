import { meaningHash } from '@shared/engine/meaning-hash';
import { addWeakerToGiven } from '@shared/skills/alligation/add-weaker-to-given';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('the weaker that is added to what is on hand', () => {
  test.each([
    { high: 95, low: 50, target: 60, highAmount: 100, answer: 350 },
    { high: 3, low: 0.9, target: 1.5, highAmount: 60, answer: 150 },
    { high: 95, low: 50, target: 80, highAmount: 500, answer: 250 },
    { high: 50, low: 5, target: 15, highAmount: 50, answer: 175 },
    { high: 95, low: 10, target: 50, highAmount: 250, answer: 281.3 }, // 281.25, halfway
    { high: 3, low: 0.45, target: 0.8, highAmount: 60, answer: 377.1 }, // about 377.1429
  ])('$highAmount mL of $high% takes $answer mL of $low% to come down to $target%', ({ answer, ...givens }) => {
    expect(answerOfGivens(addWeakerToGiven, givens)).toBe(answer);
  });

  const order = { high: 95, low: 50, target: 60, highAmount: 100 };
  test.each([
    ['77.8 mL', 'as-total'],
    ['28.6 mL', 'swapped'],
    ['58.3 mL', 'water-formula'],
    ['450 mL', 'sum'],
  ])('reads %s for 100 mL of 95% brought down to 60% with 50% as %s', (response, mistake) => {
    expect(namedMistakes(addWeakerToGiven, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(addWeakerToGiven)).toBe('1:6ea3a58abf99');
  });
});
