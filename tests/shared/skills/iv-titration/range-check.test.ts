import { meaningHash } from '@shared/engine/meaning-hash';
import { rangeCheck } from '@shared/skills/iv-titration/range-check';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('dose of a running pump in its range', () => {
  test.each([
    { pumpRate: 42, weight: 60, drugInBag: 400, bagVolume: 250, lowDose: 2, highDose: 20, answer: 'inside' }, // 18.67
    { pumpRate: 3, weight: 70, drugInBag: 400, bagVolume: 250, lowDose: 2, highDose: 20, answer: 'below' }, // 1.143
    { pumpRate: 45, weight: 50, drugInBag: 400, bagVolume: 250, lowDose: 2, highDose: 20, answer: 'above' }, // 24
    { pumpRate: 12.5, weight: 90, drugInBag: 500, bagVolume: 250, lowDose: 2.5, highDose: 20, answer: 'inside' }, // 4.63
    { pumpRate: 6, weight: 75, drugInBag: 250, bagVolume: 250, lowDose: 2.5, highDose: 20, answer: 'below' }, // 1.333
    { pumpRate: 36, weight: 64, drugInBag: 800, bagVolume: 250, lowDose: 2, highDose: 20, answer: 'above' }, // 30
    { pumpRate: 3.6, weight: 48, drugInBag: 400, bagVolume: 250, lowDose: 2, highDose: 20, answer: 'inside' }, // 2
  ])('$pumpRate mL/h from $drugInBag mg in $bagVolume mL for $weight kg: $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(rangeCheck, givens)).toBe(answer);
  });

  const order = { pumpRate: 45, weight: 50, drugInBag: 400, bagVolume: 250, lowDose: 2, highDose: 20 };
  test.each([
    ['below', 'mg-not-mcg'],
    ['inside', 'pounds'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(rangeCheck, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(rangeCheck)).toBe('1:922aa319a037');
  });
});
