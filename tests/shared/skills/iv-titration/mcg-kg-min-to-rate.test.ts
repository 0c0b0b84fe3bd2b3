import { meaningHash } from '@shared/engine/meaning-hash';
import { mcgKgMinToRate } from '@shared/skills/iv-titration/mcg-kg-min-to-rate';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('mcg/kg/min to pump rate', () => {
  test.each([
    { weight: 83.5, orderedDose: 7.5, drugInBag: 400, bagVolume: 250, answer: 23.5 }, // 23.484 by hand
    { weight: 47.5, orderedDose: 4, drugInBag: 200, bagVolume: 250, answer: 14.3 }, // 14.25, halfway
    { weight: 103, orderedDose: 20, drugInBag: 400, bagVolume: 250, answer: 77.3 }, // 77.25, halfway
    { weight: 55, orderedDose: 0.5, drugInBag: 20, bagVolume: 100, answer: 8.3 }, // 8.25, halfway
    { weight: 80.5, orderedDose: 150, drugInBag: 2500, bagVolume: 250, answer: 72.5 }, // 72.45, halfway
    { weight: 91.5, orderedDose: 0.7, drugInBag: 50, bagVolume: 250, answer: 19.2 }, // 19.215
    { weight: 3.2, orderedDose: 5, drugInBag: 40, bagVolume: 50, answer: 1.2 },
  ])(
    '$orderedDose mcg/kg/min for $weight kg from $drugInBag mg in $bagVolume mL runs at $answer mL/h',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(mcgKgMinToRate, givens)).toBe(answer);
    },
  );

  const order = { weight: 83.5, orderedDose: 7.5, drugInBag: 400, bagVolume: 250 };
  test.each([
    ['0.3 mL/h', 'no-weight'],
    ['0.4 mL/h', 'no-sixty'],
    ['23484.4 mL/h', 'mg-not-mcg'],
    ['51.7 mL/h', 'pounds'],
    ['0.007 mL/h', 'divided-sixty'],
  ])('reads %s for 7.5 mcg/kg/min, 83.5 kg, 400 mg in 250 mL as %s', (response, mistake) => {
    expect(namedMistakes(mcgKgMinToRate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(mcgKgMinToRate)).toBe('1:6746a6b45803');
  });
});
