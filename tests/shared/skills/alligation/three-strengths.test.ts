import { meaningHash } from '@shared/engine/meaning-hash';
import { threeStrengths } from '@shared/skills/alligation/three-strengths';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('the strongest of three products', () => {
  test.each([
    { high: 50, mid: 5, low: 0, target: 10, total: 600, answer: 94.7 }, // about 94.7368
    { high: 50, mid: 10, low: 5, target: 20, total: 600, answer: 176.5 }, // about 176.4706
    { high: 40, mid: 10, low: 5, target: 15, total: 480, answer: 110.8 }, // about 110.7692
    { high: 25, mid: 5, low: 2, target: 8, total: 60, answer: 12.6 }, // about 12.5581
    { high: 20, mid: 5, low: 1, target: 8, total: 60, answer: 17.6 }, // about 17.6471
    { high: 40, mid: 10, low: 5, target: 15, total: 600, answer: 138.5 }, // about 138.4615
  ])('$total g of $target% from $high%, $mid% and $low% takes $answer g of the strongest', ({ answer, ...givens }) => {
    expect(answerOfGivens(threeStrengths, givens)).toBe(answer);
  });

  const order = { high: 50, mid: 5, low: 0, target: 10, total: 600 };
  test.each([
    ['66.7 g', 'one-pair-only'],
    ['200 g', 'shared-thirds'],
    ['252.6 g', 'swapped'],
    ['163.6 g', 'missing-third'],
  ])('reads %s for 600 g of 10% from 50%, 5% and 0% as %s', (response, mistake) => {
    expect(namedMistakes(threeStrengths, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(threeStrengths)).toBe('1:dfcb0ceced38');
  });
});
