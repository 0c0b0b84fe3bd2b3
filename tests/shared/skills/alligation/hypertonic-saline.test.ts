import { meaningHash } from '@shared/engine/meaning-hash';
import { hypertonicSaline } from '@shared/skills/alligation/hypertonic-saline';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('hypertonic saline from 23.4% concentrate', () => {
  test.each([
    { target: 3, low: 0.9, total: 250, answer: 23.3 }, // about 23.3333
    { target: 3, low: 0, total: 500, answer: 64.1 }, // about 64.1026
    { target: 7.5, low: 0.9, total: 250, answer: 73.3 }, // about 73.3333
    { target: 5, low: 0, total: 100, answer: 21.4 }, // about 21.3675
    { target: 3, low: 0.45, total: 100, answer: 11.1 }, // about 11.1111
    { target: 7.5, low: 0.45, total: 250, answer: 76.8 }, // about 76.7974
  ])('$total mL of $target% takes $answer mL of concentrate beside $low%', ({ answer, ...givens }) => {
    expect(answerOfGivens(hypertonicSaline, givens)).toBe(answer);
  });

  const order = { target: 3, low: 0.9, total: 250 };
  test.each([
    ['226.7 mL', 'swapped'],
    ['7.5 mL', 'percent-of-100'],
    ['25.7 mL', 'not-totalled'],
    ['32.1 mL', 'weaker-as-water'],
  ])('reads %s for 250 mL of 3% with 0.9% as %s', (response, mistake) => {
    expect(namedMistakes(hypertonicSaline, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(hypertonicSaline)).toBe('1:695771314913');
  });
});
