import { meaningHash } from '@shared/engine/meaning-hash';
import { highestSafeRate } from '@shared/skills/iv-titration/highest-safe-rate';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('fastest allowed rate', () => {
  test.each([
    { weight: 72.5, maxDose: 20, drugInBag: 800, bagVolume: 250, answer: 27.1 }, // 27.1875
    { weight: 60, maxDose: 20, drugInBag: 400, bagVolume: 250, answer: 45 },
    { weight: 81.5, maxDose: 0.75, drugInBag: 20, bagVolume: 100, answer: 18.3 }, // 18.3375
    { weight: 55.5, maxDose: 20, drugInBag: 1000, bagVolume: 250, answer: 16.6 }, // 16.65
    { weight: 93, maxDose: 20, drugInBag: 500, bagVolume: 250, answer: 55.8 },
    { weight: 68.5, maxDose: 20, drugInBag: 400, bagVolume: 250, answer: 51.3 }, // 51.375
    { weight: 70, maxDose: 20, drugInBag: 300, bagVolume: 250, answer: 70 },
  ])(
    '$maxDose mcg/kg/min for $weight kg from $drugInBag mg in $bagVolume mL: $answer mL/h at most',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(highestSafeRate, givens)).toBe(answer);
    },
  );

  const order = { weight: 72.5, maxDose: 20, drugInBag: 800, bagVolume: 250 };
  test.each([
    ['27.2 mL/h', 'rounded-up'],
    ['0.4 mL/h', 'no-sixty'],
    ['0.3 mL/h', 'no-weight'],
    ['59.8 mL/h', 'pounds'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(highestSafeRate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(highestSafeRate)).toBe('1:c7bd4a5b2178');
  });
});
