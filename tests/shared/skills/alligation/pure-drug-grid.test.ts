import { meaningHash } from '@shared/engine/meaning-hash';
import { pureDrugGrid } from '@shared/skills/alligation/pure-drug-grid';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('pure drug that strengthens an ointment', () => {
  test.each([
    { low: 1, target: 2, total: 240, answer: 2.42 }, // about 2.4242
    { low: 3, target: 8, total: 120, answer: 6.19 }, // about 6.1856
    { low: 3, target: 8, total: 90, answer: 4.64 }, // about 4.6392
    { low: 10, target: 25, total: 454, answer: 75.67 }, // about 75.6667
    { low: 5, target: 8, total: 120, answer: 3.79 }, // about 3.7895
    { low: 3, target: 12, total: 60, answer: 5.57 }, // about 5.567
  ])('$total g of $target% from $low% takes $answer g of pure drug', ({ answer, ...givens }) => {
    expect(answerOfGivens(pureDrugGrid, givens)).toBe(answer);
  });

  const order = { low: 10, target: 20, total: 454 };
  test.each([
    ['45.4 g', 'percent-gap'],
    ['90.8 g', 'all-drug'],
    ['403.56 g', 'swapped'],
    ['56.75 g', 'not-totalled'],
  ])('reads %s for 454 g of 20% from 10% as %s', (response, mistake) => {
    expect(namedMistakes(pureDrugGrid, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(pureDrugGrid)).toBe('1:dad8829db648');
  });
});
