import { meaningHash } from '@shared/engine/meaning-hash';
import { mcgPerMinToRate } from '@shared/skills/iv-titration/mcg-per-min-to-rate';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('mcg/min to pump rate', () => {
  test.each([
    { orderedDose: 35, drugInBag: 50, bagVolume: 250, answer: 10.5 },
    { orderedDose: 15, drugInBag: 25, bagVolume: 250, answer: 9 },
    { orderedDose: 7, drugInBag: 8, bagVolume: 250, answer: 13.1 }, // 13.125
    { orderedDose: 13, drugInBag: 4, bagVolume: 250, answer: 48.8 }, // 48.75, halfway
    { orderedDose: 55, drugInBag: 20, bagVolume: 250, answer: 41.3 }, // 41.25, halfway
    { orderedDose: 3, drugInBag: 1, bagVolume: 250, answer: 45 },
    { orderedDose: 10, drugInBag: 8, bagVolume: 250, answer: 18.8 }, // 18.75, halfway
    { orderedDose: 3, drugInBag: 80, bagVolume: 500, answer: 1.1 }, // 1.125
    { orderedDose: 7, drugInBag: 9, bagVolume: 250, answer: 11.7 }, // about 11.6667
  ])('$orderedDose mcg/min from $drugInBag mg in $bagVolume mL runs at $answer mL/h', ({ answer, ...givens }) => {
    expect(answerOfGivens(mcgPerMinToRate, givens)).toBe(answer);
  });

  const order = { orderedDose: 35, drugInBag: 50, bagVolume: 250 };
  test.each([
    ['0.2 mL/h', 'no-sixty'],
    ['10500 mL/h', 'mg-not-mcg'],
    ['0.4 mL/h', 'strength-inverted'],
    ['0.0029 mL/h', 'divided-sixty'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(mcgPerMinToRate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(mcgPerMinToRate)).toBe('1:3a0ef6088860');
  });
});
