import { meaningHash } from '@shared/engine/meaning-hash';
import { gramsFromPercentWv } from '@shared/skills/concentration/grams-from-percent-wv';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('grams of drug in a percent w/v solution', () => {
  test.each([
    { percent: 0.9, volume: 750, answer: 6.75 },
    { percent: 12.5, volume: 90, answer: 11.25 },
    { percent: 3, volume: 1000, answer: 30 },
    { percent: 10, volume: 90, answer: 9 },
    { percent: 0.9, volume: 62.5, answer: 0.56 }, // 0.5625
    { percent: 0.25, volume: 250, answer: 0.63 }, // 0.625, halfway
  ])('$volume mL of $percent% holds $answer g', ({ answer, ...givens }) => {
    expect(answerOfGivens(gramsFromPercentWv, givens)).toBe(answer);
  });

  const order = { percent: 0.9, volume: 750 };
  test.each([
    ['675 g', 'percent-not-divided'],
    ['0.68 g', 'percent-as-per-1000'],
    ['6750 g', 'answer-in-mg'],
  ])('reads %s for 750 mL of 0.9% as %s', (response, mistake) => {
    expect(namedMistakes(gramsFromPercentWv, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(gramsFromPercentWv)).toBe('1:9914c55a1f55');
  });
});
