import { meaningHash } from '@shared/engine/meaning-hash';
import { partsRatio } from '@shared/skills/alligation/parts-ratio';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('parts of each strength', () => {
  test.each([
    { high: 95, low: 50, target: 70, answer: 1.25 },
    { high: 30, low: 3, target: 4, answer: 26 },
    { high: 5, low: 0.25, target: 0.8, answer: 7.64 }, // about 7.6364
    { high: 95, low: 10, target: 25, answer: 4.67 }, // about 4.6667
    { high: 95, low: 10, target: 50, answer: 1.13 }, // 1.125, halfway
    { high: 20, low: 5, target: 12, answer: 1.14 }, // about 1.1429
  ])('$high% and $low% for $target% are mixed 1 part to $answer parts', ({ answer, ...givens }) => {
    expect(answerOfGivens(partsRatio, givens)).toBe(answer);
  });

  const order = { high: 95, low: 50, target: 70 };
  test.each([
    ['0.8 parts', 'swapped'],
    ['0.53 parts', 'strengths-as-parts'],
    ['2.25 parts', 'total-parts'],
    ['18.42 parts', 'target-over-strength'],
  ])('reads %s for 70% from 95% and 50% as %s', (response, mistake) => {
    expect(namedMistakes(partsRatio, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(partsRatio)).toBe('1:a7867599a840');
  });
});
