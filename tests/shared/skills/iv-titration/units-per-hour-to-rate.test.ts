import { meaningHash } from '@shared/engine/meaning-hash';
import { unitsPerHourToRate } from '@shared/skills/iv-titration/units-per-hour-to-rate';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('units/h to pump rate', () => {
  test.each([
    { orderedDose: 1200, unitsInBag: 25000, bagVolume: 500, answer: 24 },
    { orderedDose: 1350, unitsInBag: 25000, bagVolume: 250, answer: 13.5 },
    { orderedDose: 950, unitsInBag: 20000, bagVolume: 500, answer: 23.8 }, // 23.75, halfway
    { orderedDose: 7.5, unitsInBag: 125, bagVolume: 250, answer: 15 },
    { orderedDose: 1050, unitsInBag: 20000, bagVolume: 500, answer: 26.3 }, // 26.25, halfway
    { orderedDose: 1150, unitsInBag: 20000, bagVolume: 250, answer: 14.4 }, // 14.375
    { orderedDose: 650, unitsInBag: 20000, bagVolume: 500, answer: 16.3 }, // 16.25, halfway
    { orderedDose: 850, unitsInBag: 30000, bagVolume: 500, answer: 14.2 }, // about 14.1667
  ])('$orderedDose units/h from $unitsInBag units in $bagVolume mL runs at $answer mL/h', ({ answer, ...givens }) => {
    expect(answerOfGivens(unitsPerHourToRate, givens)).toBe(answer);
  });

  const order = { orderedDose: 1350, unitsInBag: 25000, bagVolume: 500 };
  test.each([
    ['67500 mL/h', 'strength-inverted'],
    ['18.5 mL/h', 'bag-over-dose'],
    ['0.5 mL/h', 'per-minute'],
    ['13.5 mL/h', 'other-premix'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(unitsPerHourToRate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(unitsPerHourToRate)).toBe('1:0f81a32d0384');
  });
});
