import { meaningHash } from '@shared/engine/meaning-hash';
import { rateToMcgKgMin } from '@shared/skills/iv-titration/rate-to-mcg-kg-min';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('pump rate to mcg/kg/min', () => {
  test.each([
    { pumpRate: 15, weight: 80, drugInBag: 400, bagVolume: 250, answer: 5 },
    { pumpRate: 22.5, weight: 67.5, drugInBag: 500, bagVolume: 250, answer: 11.11 }, // about 11.1111
    { pumpRate: 6.5, weight: 91, drugInBag: 50, bagVolume: 250, answer: 0.24 }, // about 0.238095
    { pumpRate: 12, weight: 60, drugInBag: 250, bagVolume: 250, answer: 3.33 }, // about 3.33333
    { pumpRate: 9, weight: 96, drugInBag: 400, bagVolume: 250, answer: 2.5 },
    { pumpRate: 10.5, weight: 71.5, drugInBag: 800, bagVolume: 250, answer: 7.83 }, // about 7.83217
    { pumpRate: 3.3, weight: 80, drugInBag: 50, bagVolume: 250, answer: 0.14 }, // 0.1375
    { pumpRate: 7.5, weight: 100, drugInBag: 500, bagVolume: 250, answer: 2.5 },
  ])(
    '$pumpRate mL/h from $drugInBag mg in $bagVolume mL for $weight kg is $answer mcg/kg/min',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(rateToMcgKgMin, givens)).toBe(answer);
    },
  );

  const order = { pumpRate: 22.5, weight: 67.5, drugInBag: 500, bagVolume: 250 };
  test.each([
    ['750 mcg/kg/min', 'no-weight'],
    ['666.67 mcg/kg/min', 'no-sixty'],
    ['0.01 mcg/kg/min', 'mg-not-mcg'],
    ['40000 mcg/kg/min', 'times-sixty'],
    ['0.0000028 mcg/kg/min', 'strength-inverted'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(rateToMcgKgMin, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(rateToMcgKgMin)).toBe('1:2c5e36d695db');
  });
});
