import { meaningHash } from '@shared/engine/meaning-hash';
import { bagsFor24Hours } from '@shared/skills/iv-flow/bags-for-24-hours';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('bags for 24 hours', () => {
  test.each([
    { pumpRate: 110, bagVolume: 1000, answer: 3 },
    { pumpRate: 85, bagVolume: 500, answer: 5 },
    { pumpRate: 90, bagVolume: 250, answer: 9 },
    { pumpRate: 175, bagVolume: 500, answer: 9 },
    { pumpRate: 45, bagVolume: 1000, answer: 2 },
    { pumpRate: 50, bagVolume: 250, answer: 5 },
    { pumpRate: 125, bagVolume: 1000, answer: 3 },
  ])('$pumpRate mL/h from bags of $bagVolume mL takes $answer bags', ({ answer, ...givens }) => {
    expect(answerOfGivens(bagsFor24Hours, givens)).toBe(answer);
  });

  const order = { pumpRate: 85, bagVolume: 500 };
  test.each([
    ['4 bags', 'rounded-down'],
    ['3 bags', 'twelve-hours'],
    ['1 bags', 'one-hour'],
    ['2040 bags', 'volume'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(bagsFor24Hours, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(bagsFor24Hours)).toBe('1:cf6d6ae9b388');
  });
});
