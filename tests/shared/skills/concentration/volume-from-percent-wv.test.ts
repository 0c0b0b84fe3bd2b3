import { meaningHash } from '@shared/engine/meaning-hash';
import { volumeFromPercentWv } from '@shared/skills/concentration/volume-from-percent-wv';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('volume that a weight of drug makes', () => {
  test.each([
    { drugGrams: 13.5, percent: 0.9, answer: 1500 },
    { drugGrams: 2.5, percent: 5, answer: 50 },
    { drugGrams: 17.5, percent: 4, answer: 438 }, // 437.5, halfway
    { drugGrams: 4.5, percent: 4, answer: 113 }, // 112.5, halfway
    { drugGrams: 13, percent: 3, answer: 433 }, // about 433.333
    { drugGrams: 6.5, percent: 3, answer: 217 }, // about 216.667
    { drugGrams: 2.5, percent: 2, answer: 125 },
  ])('$drugGrams g makes $answer mL of $percent%', ({ answer, ...givens }) => {
    expect(answerOfGivens(volumeFromPercentWv, givens)).toBe(answer);
  });

  const order = { drugGrams: 13.5, percent: 0.9 };
  test.each([
    ['0 mL', 'percent-over-100'],
    ['15 mL', 'forgot-100'],
    ['15000 mL', 'factor-1000'],
    ['14 mL', 'remaining-percent'],
  ])('reads %s for 13.5 g at 0.9% as %s', (response, mistake) => {
    expect(namedMistakes(volumeFromPercentWv, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(volumeFromPercentWv)).toBe('1:3caf0ffebc11');
  });
});
