import { meaningHash } from '@shared/engine/meaning-hash';
import { mgPerHourToRate } from '@shared/skills/iv-titration/mg-per-hour-to-rate';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('mg/h order to pump rate', () => {
  test.each([
    { orderedDose: 7.5, drugInBag: 40, bagVolume: 200, answer: 37.5 },
    { orderedDose: 8, drugInBag: 80, bagVolume: 100, answer: 10 },
    { orderedDose: 3, drugInBag: 50, bagVolume: 250, answer: 15 },
    { orderedDose: 25, drugInBag: 500, bagVolume: 250, answer: 12.5 },
    { orderedDose: 12.5, drugInBag: 250, bagVolume: 300, answer: 15 },
    { orderedDose: 1, drugInBag: 40, bagVolume: 250, answer: 6.3 }, // 6.25, halfway
    { orderedDose: 5, drugInBag: 300, bagVolume: 250, answer: 4.2 }, // about 4.16667
    { orderedDose: 7, drugInBag: 600, bagVolume: 250, answer: 2.9 }, // about 2.91667
  ])('$orderedDose mg/h from $drugInBag mg in $bagVolume mL runs at $answer mL/h', ({ answer, ...givens }) => {
    expect(answerOfGivens(mgPerHourToRate, givens)).toBe(answer);
  });

  const order = { orderedDose: 7.5, drugInBag: 40, bagVolume: 200 };
  test.each([
    ['1.5 mL/h', 'strength-inverted'],
    ['26.7 mL/h', 'bag-over-dose'],
    ['7.5 mL/h', 'dose-is-rate'],
    ['0.6 mL/h', 'per-minute'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(mgPerHourToRate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(mgPerHourToRate)).toBe('1:e73c6cf600a7');
  });
});
