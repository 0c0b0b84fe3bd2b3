import { meaningHash } from '@shared/engine/meaning-hash';
import { rateToMgPerHour } from '@shared/skills/iv-titration/rate-to-mg-per-hour';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('pump rate to mg/h', () => {
  test.each([
    { pumpRate: 45, drugInBag: 40, bagVolume: 200, answer: 9 },
    { pumpRate: 52.5, drugInBag: 40, bagVolume: 200, answer: 10.5 },
    { pumpRate: 13.5, drugInBag: 50, bagVolume: 250, answer: 2.7 },
    { pumpRate: 7.5, drugInBag: 50, bagVolume: 100, answer: 3.75 },
    { pumpRate: 8.5, drugInBag: 500, bagVolume: 250, answer: 17 },
    { pumpRate: 12.5, drugInBag: 125, bagVolume: 250, answer: 6.25 },
    { pumpRate: 2.5, drugInBag: 125, bagVolume: 500, answer: 0.63 }, // 0.625, halfway
    { pumpRate: 2.5, drugInBag: 49, bagVolume: 250, answer: 0.49 },
    { pumpRate: 4.5, drugInBag: 101, bagVolume: 500, answer: 0.91 }, // 0.909
    { pumpRate: 10, drugInBag: 100, bagVolume: 300, answer: 3.33 }, // about 3.33333
  ])('$pumpRate mL/h from $drugInBag mg in $bagVolume mL is $answer mg/h', ({ answer, ...givens }) => {
    expect(answerOfGivens(rateToMgPerHour, givens)).toBe(answer);
  });

  const order = { pumpRate: 45, drugInBag: 40, bagVolume: 200 };
  test.each([
    ['225 mg/h', 'strength-inverted'],
    ['45 mg/h', 'dose-is-rate'],
    ['0.15 mg/h', 'per-minute'],
    ['0.89 mg/h', 'whole-bag'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(rateToMgPerHour, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(rateToMgPerHour)).toBe('1:f92fcc91a146');
  });
});
