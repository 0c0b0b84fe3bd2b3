import { meaningHash } from '@shared/engine/meaning-hash';
import { rateToUnitsPerHour } from '@shared/skills/iv-titration/rate-to-units-per-hour';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('pump rate to units/h', () => {
  test.each([
    { pumpRate: 24, unitsInBag: 12500, bagVolume: 250, answer: 1200 },
    { pumpRate: 17.5, unitsInBag: 20000, bagVolume: 500, answer: 700 },
    { pumpRate: 28.5, unitsInBag: 25000, bagVolume: 500, answer: 1425 },
    { pumpRate: 11.5, unitsInBag: 25000, bagVolume: 250, answer: 1150 },
    { pumpRate: 12.25, unitsInBag: 10000, bagVolume: 200, answer: 613 }, // 612.5, halfway
    { pumpRate: 10.5, unitsInBag: 10100, bagVolume: 100, answer: 1061 }, // 1060.5, halfway
    { pumpRate: 21.5, unitsInBag: 10000, bagVolume: 150, answer: 1433 }, // about 1433.33
  ])('$pumpRate mL/h from $unitsInBag units in $bagVolume mL is $answer units/h', ({ answer, ...givens }) => {
    expect(answerOfGivens(rateToUnitsPerHour, givens)).toBe(answer);
  });

  const order = { pumpRate: 24, unitsInBag: 12500, bagVolume: 250 };
  test.each([
    ['0.48 units/h', 'divided'],
    ['521 units/h', 'inverted'],
    ['20 units/h', 'per-minute'],
    ['300 units/h', 'wrong-volume'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(rateToUnitsPerHour, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(rateToUnitsPerHour)).toBe('1:9d11eaaf1316');
  });
});
