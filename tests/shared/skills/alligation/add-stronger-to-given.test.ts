import { meaningHash } from '@shared/engine/meaning-hash';
import { addStrongerToGiven } from '@shared/skills/alligation/add-stronger-to-given';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('the stronger that is added to what is on hand', () => {
  test.each([
    { high: 50, low: 5, target: 10, lowAmount: 1000, answer: 125 },
    { high: 3, low: 0.45, target: 1, lowAmount: 500, answer: 137.5 },
    { high: 70, low: 30, target: 40, lowAmount: 50, answer: 16.7 }, // about 16.6667
    { high: 3, low: 0.45, target: 0.75, lowAmount: 250, answer: 33.3 }, // about 33.3333
    { high: 3, low: 0.45, target: 1, lowAmount: 250, answer: 68.8 }, // 68.75, halfway
    { high: 50, low: 5, target: 8, lowAmount: 500, answer: 35.7 }, // about 35.7143
  ])('$lowAmount mL of $low% takes $answer mL of $high% to reach $target%', ({ answer, ...givens }) => {
    expect(answerOfGivens(addStrongerToGiven, givens)).toBe(answer);
  });

  const order = { high: 50, low: 5, target: 10, lowAmount: 1000 };
  test.each([
    ['111.1 mL', 'as-total'],
    ['8000 mL', 'swapped'],
    ['200 mL', 'proportion'],
    ['50 mL', 'percent-gap'],
  ])('reads %s for 1,000 mL of 5% raised to 10% with 50% as %s', (response, mistake) => {
    expect(namedMistakes(addStrongerToGiven, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(addStrongerToGiven)).toBe('1:8d531d8f8ba1');
  });
});
