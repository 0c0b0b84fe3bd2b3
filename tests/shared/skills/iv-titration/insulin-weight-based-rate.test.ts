import { meaningHash } from '@shared/engine/meaning-hash';
import { insulinWeightBasedRate } from '@shared/skills/iv-titration/insulin-weight-based-rate';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('insulin drip', () => {
  test.each([
    { weight: 72.5, orderedDose: 0.1, unitsInBag: 125, bagVolume: 250, answer: 14.5 },
    { weight: 60, orderedDose: 0.05, unitsInBag: 50, bagVolume: 100, answer: 6 },
    { weight: 81.5, orderedDose: 0.14, unitsInBag: 100, bagVolume: 250, answer: 28.5 }, // 28.525
    { weight: 55.5, orderedDose: 0.07, unitsInBag: 125, bagVolume: 500, answer: 15.5 }, // 15.54
    { weight: 64.5, orderedDose: 0.05, unitsInBag: 125, bagVolume: 250, answer: 6.5 }, // 6.45, halfway
    { weight: 50.5, orderedDose: 0.05, unitsInBag: 50, bagVolume: 100, answer: 5.1 }, // 5.05, halfway
    { weight: 70, orderedDose: 0.1, unitsInBag: 150, bagVolume: 250, answer: 11.7 }, // about 11.6667
  ])(
    '$orderedDose units/kg/h for $weight kg from $unitsInBag units in $bagVolume mL runs at $answer mL/h',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(insulinWeightBasedRate, givens)).toBe(answer);
    },
  );

  const order = { weight: 81.5, orderedDose: 0.14, unitsInBag: 100, bagVolume: 250 };
  test.each([
    ['0.4 mL/h', 'no-weight'],
    ['11.4 mL/h', 'units-as-mL'],
    ['4.6 mL/h', 'strength-inverted'],
    ['62.8 mL/h', 'pounds'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(insulinWeightBasedRate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(insulinWeightBasedRate)).toBe('1:271da5c1efd1');
  });
});
