import { meaningHash } from '@shared/engine/meaning-hash';
import { drugFromRatioStrength } from '@shared/skills/concentration/drug-from-ratio-strength';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('drug in a ratio-strength solution', () => {
  test.each([
    { ratioPart: 10000, volume: 10, answer: 1 },
    { ratioPart: 1000, volume: 0.3, answer: 0.3 },
    { ratioPart: 200000, volume: 15, answer: 0.075 },
    { ratioPart: 5000, volume: 1000, answer: 200 },
    { ratioPart: 4000, volume: 250, answer: 62.5 },
    { ratioPart: 750, volume: 500, answer: 666.667 }, // about 666.667
    { ratioPart: 200000, volume: 10.1, answer: 0.051 }, // 0.0505, halfway
  ])('$volume mL of 1:$ratioPart holds $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(drugFromRatioStrength, givens)).toBe(answer);
  });

  const order = { ratioPart: 10000, volume: 5 };
  test.each([
    ['0.0005 mg', 'grams-as-mg'],
    ['0.1 mg', 'volume-left-out'],
    ['0.05 mg', 'percent-ratio'],
  ])('reads %s for 5 mL of 1:10,000 as %s', (response, mistake) => {
    expect(namedMistakes(drugFromRatioStrength, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(drugFromRatioStrength)).toBe('1:98c548a8ec1c');
  });
});
