import { meaningHash } from '@shared/engine/meaning-hash';
import { volumeInfusedSoFar } from '@shared/skills/iv-flow/volume-infused-so-far';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('volume infused between two clock times', () => {
  test.each([
    { pumpRate: 85, startClock: '22:00', endClock: '03:30', answer: 468 }, // 467.5, halfway
    { pumpRate: 125, startClock: '15:15', endClock: '19:45', answer: 563 }, // 562.5, halfway
    { pumpRate: 75, startClock: '23:30', endClock: '00:45', answer: 94 }, // 93.75
    { pumpRate: 50, startClock: '17:00', endClock: '18:15', answer: 63 }, // 62.5, halfway
    { pumpRate: 85, startClock: '16:45', endClock: '19:15', answer: 213 }, // 212.5, halfway
    { pumpRate: 100, startClock: '20:00', endClock: '23:20', answer: 333 }, // about 333.333
  ])('$pumpRate mL/h from $startClock to $endClock is $answer mL', ({ answer, ...givens }) => {
    expect(answerOfGivens(volumeInfusedSoFar, givens)).toBe(answer);
  });

  const order = { pumpRate: 85, startClock: '22:00', endClock: '03:30' };
  test.each([
    ['451 mL', 'minutes-as-decimal'],
    ['425 mL', 'whole-hours'],
    ['28050 mL', 'per-minute'],
    ['15 mL', 'divided'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(volumeInfusedSoFar, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(volumeInfusedSoFar)).toBe('1:59b6a278fd28');
  });
});
