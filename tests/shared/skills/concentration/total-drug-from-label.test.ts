import { meaningHash } from '@shared/engine/meaning-hash';
import { totalDrugFromLabel } from '@shared/skills/concentration/total-drug-from-label';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('drug in a full bottle', () => {
  test.each([
    { labelMg: 400, labelMl: 5, containerVolume: 75, answer: 6000 },
    { labelMg: 6.25, labelMl: 5, containerVolume: 118, answer: 148 }, // 147.5, halfway
    { labelMg: 4, labelMl: 5, containerVolume: 50, answer: 40 },
    { labelMg: 500, labelMl: 5, containerVolume: 473, answer: 47300 },
    { labelMg: 10000, labelMl: 15, containerVolume: 473, answer: 315333 }, // about 315333
  ])('$containerVolume mL at $labelMg mg in $labelMl mL holds $answer mg', ({ answer, ...givens }) => {
    expect(answerOfGivens(totalDrugFromLabel, givens)).toBe(answer);
  });

  const order = { labelMg: 400, labelMl: 5, containerVolume: 75 };
  test.each([
    ['30000 mg', 'label-mg-times-volume'],
    ['15 mg', 'volume-over-dose'],
    ['2000 mg', 'multiplied-twice'],
  ])('reads %s for 75 mL at 400 mg in 5 mL as %s', (response, mistake) => {
    expect(namedMistakes(totalDrugFromLabel, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(totalDrugFromLabel)).toBe('1:01a9d02f78f0');
  });
});
