import { meaningHash } from '@shared/engine/meaning-hash';
import { afterEvaporation } from '@shared/skills/concentration/after-evaporation';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('strength after evaporation', () => {
  test.each([
    { startPercent: 3, startVolume: 1000, percentRemaining: 80, answer: 3.75 },
    { startPercent: 2.5, startVolume: 1000, percentRemaining: 80, answer: 3.13 }, // 3.125, halfway
    { startPercent: 1.5, startVolume: 200, percentRemaining: 80, answer: 1.88 }, // 1.875, halfway
    { startPercent: 3, startVolume: 1000, percentRemaining: 70, answer: 4.29 }, // about 4.28571
    { startPercent: 10, startVolume: 450, percentRemaining: 70, answer: 14.29 }, // about 14.2857
    { startPercent: 5, startVolume: 200, percentRemaining: 80, answer: 6.25 },
  ])('$startVolume mL of $startPercent% with $percentRemaining% left is $answer%', ({ answer, ...givens }) => {
    expect(answerOfGivens(afterEvaporation, givens)).toBe(answer);
  });

  const order = { startPercent: 3, startVolume: 1000, percentRemaining: 80 };
  test.each([
    ['2.4% w/v', 'diluted-instead'],
    ['2.5% w/v', 'lost-part-used'],
    ['3.6% w/v', 'percent-of-loss'],
  ])('reads %s for 3% with 80% left as %s', (response, mistake) => {
    expect(namedMistakes(afterEvaporation, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(afterEvaporation)).toBe('1:d97d61488894');
  });
});
