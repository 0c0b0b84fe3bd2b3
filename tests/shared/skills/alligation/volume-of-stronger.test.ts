import { meaningHash } from '@shared/engine/meaning-hash';
import { volumeOfStronger } from '@shared/skills/alligation/volume-of-stronger';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('volume of the stronger solution', () => {
  test.each([
    { high: 50, low: 5, target: 7.5, total: 1000, answer: 55.6 }, // 55.56 by hand
    { high: 95, low: 50, target: 65, total: 120, answer: 40 },
    { high: 95, low: 10, target: 45, total: 480, answer: 197.6 }, // about 197.647
    { high: 70, low: 20, target: 35, total: 1000, answer: 300 },
    { high: 23.4, low: 0.9, target: 3, total: 250, answer: 23.3 }, // about 23.3333
    { high: 10, low: 2, target: 3, total: 250, answer: 31.3 }, // 31.25, halfway
    { high: 10, low: 2, target: 3.5, total: 180, answer: 33.8 }, // 33.75, halfway
  ])('$total mL of $target% takes $answer mL of $high% beside $low%', ({ answer, ...givens }) => {
    expect(answerOfGivens(volumeOfStronger, givens)).toBe(answer);
  });

  const order = { high: 50, low: 5, target: 7.5, total: 1000 };
  test.each([
    ['944.4 mL', 'swapped'],
    ['150 mL', 'simple-proportion'],
    ['136.4 mL', 'target-share'],
    ['58.8 mL', 'parts-not-totalled'],
  ])('reads %s for 1,000 mL of 7.5% from 50% and 5% as %s', (response, mistake) => {
    expect(namedMistakes(volumeOfStronger, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(volumeOfStronger)).toBe('1:aa1389af5270');
  });
});
