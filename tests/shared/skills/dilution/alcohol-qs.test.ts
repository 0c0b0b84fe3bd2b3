import { meaningHash } from '@shared/engine/meaning-hash';
import { alcoholQs } from '@shared/skills/dilution/alcohol-qs';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('strong alcohol to make up', () => {
  test.each([
    { strongPercent: 95, finalPercent: 70, finalVolume: 500, answer: 368.4 }, // about 368.421
    { strongPercent: 90, finalPercent: 15, finalVolume: 240, answer: 40 },
    { strongPercent: 70, finalPercent: 62, finalVolume: 3785, answer: 3352.4 }, // about 3352.43
    { strongPercent: 90, finalPercent: 30, finalVolume: 1000, answer: 333.3 }, // about 333.333
    { strongPercent: 99, finalPercent: 60, finalVolume: 500, answer: 303 }, // about 303.03
    { strongPercent: 90, finalPercent: 60, finalVolume: 120, answer: 80 },
    { strongPercent: 80, finalPercent: 30, finalVolume: 106, answer: 39.8 }, // 39.75, halfway
  ])('$finalVolume mL of $finalPercent% takes $answer mL of $strongPercent%', ({ answer, ...givens }) => {
    expect(answerOfGivens(alcoholQs, givens)).toBe(answer);
  });

  const order = { strongPercent: 95, finalPercent: 70, finalVolume: 500 };
  test.each([
    ['131.6 mL', 'water-instead'],
    ['350 mL', 'pure-alcohol'],
    ['678.6 mL', 'inverted'],
  ])('reads %s for 500 mL of 70% from 95% as %s', (response, mistake) => {
    expect(namedMistakes(alcoholQs, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(alcoholQs)).toBe('1:17d6d8466448');
  });
});
