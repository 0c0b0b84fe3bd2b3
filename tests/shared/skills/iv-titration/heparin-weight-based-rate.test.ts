import { meaningHash } from '@shared/engine/meaning-hash';
import { heparinWeightBasedRate } from '@shared/skills/iv-titration/heparin-weight-based-rate';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('weight-based heparin drip', () => {
  test.each([
    { weightPounds: 203, orderedDose: 14, unitsInBag: 25000, bagVolume: 250, answer: 12.9 }, // about 12.9182
    { weightPounds: 176, orderedDose: 18, unitsInBag: 25000, bagVolume: 500, answer: 28.8 },
    { weightPounds: 154, orderedDose: 12, unitsInBag: 25000, bagVolume: 250, answer: 8.4 },
    { weightPounds: 132, orderedDose: 16, unitsInBag: 25000, bagVolume: 500, answer: 19.2 },
    { weightPounds: 165, orderedDose: 15, unitsInBag: 25000, bagVolume: 250, answer: 11.3 }, // 11.25, halfway
    { weightPounds: 143, orderedDose: 15, unitsInBag: 25000, bagVolume: 250, answer: 9.8 }, // 9.75, halfway
    { weightPounds: 121, orderedDose: 15, unitsInBag: 25000, bagVolume: 250, answer: 8.3 }, // 8.25, halfway
  ])(
    '$orderedDose units/kg/h for $weightPounds lb from $unitsInBag units in $bagVolume mL runs at $answer mL/h',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(heparinWeightBasedRate, givens)).toBe(answer);
    },
  );

  const order = { weightPounds: 203, orderedDose: 14, unitsInBag: 25000, bagVolume: 250 };
  test.each([
    ['28.4 mL/h', 'pounds-as-kg'],
    ['0.1 mL/h', 'no-weight'],
    ['1291.8 mL/h', 'units-as-mL'],
    ['62.5 mL/h', 'times-2.2'],
    ['25.8 mL/h', 'other-premix'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(heparinWeightBasedRate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(heparinWeightBasedRate)).toBe('1:3ff0f6ef67f7');
  });
});
