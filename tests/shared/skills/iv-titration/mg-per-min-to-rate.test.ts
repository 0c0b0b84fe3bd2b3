import { meaningHash } from '@shared/engine/meaning-hash';
import { mgPerMinToRate } from '@shared/skills/iv-titration/mg-per-min-to-rate';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('mg/min to pump rate', () => {
  test.each([
    { orderedDose: 1, drugInBag: 2000, bagVolume: 500, answer: 15 },
    { orderedDose: 2.5, drugInBag: 2000, bagVolume: 250, answer: 18.8 }, // 18.75, halfway
    { orderedDose: 0.5, drugInBag: 900, bagVolume: 500, answer: 16.7 }, // about 16.6667
    { orderedDose: 1, drugInBag: 360, bagVolume: 200, answer: 33.3 }, // about 33.3333
    { orderedDose: 1.5, drugInBag: 200, bagVolume: 290, answer: 130.5 },
    { orderedDose: 3, drugInBag: 2000, bagVolume: 250, answer: 22.5 },
    { orderedDose: 1.15, drugInBag: 2000, bagVolume: 250, answer: 8.6 }, // 8.625
    { orderedDose: 0.5, drugInBag: 360, bagVolume: 200, answer: 16.7 }, // about 16.6667
  ])('$orderedDose mg/min from $drugInBag mg in $bagVolume mL runs at $answer mL/h', ({ answer, ...givens }) => {
    expect(answerOfGivens(mgPerMinToRate, givens)).toBe(answer);
  });

  const order = { orderedDose: 1, drugInBag: 360, bagVolume: 200 };
  test.each([
    ['0.6 mL/h', 'no-sixty'],
    ['108 mL/h', 'strength-inverted'],
    ['33333.3 mL/h', 'grams-left'],
    ['60 mL/h', 'dose-is-rate'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(mgPerMinToRate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(mgPerMinToRate)).toBe('1:6f0eb130a243');
  });
});
