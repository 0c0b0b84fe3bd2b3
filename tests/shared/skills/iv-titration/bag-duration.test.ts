import { meaningHash } from '@shared/engine/meaning-hash';
import { bagDuration } from '@shared/skills/iv-titration/bag-duration';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('hours of a titrated bag', () => {
  test.each([
    { weight: 80, doseNow: 10, drugInBag: 400, bagVolume: 250, answer: 8.3 }, // about 8.33333
    { weight: 72, doseNow: 5.5, drugInBag: 500, bagVolume: 250, answer: 21 }, // about 21.0438
    { weight: 65, doseNow: 75, drugInBag: 2500, bagVolume: 250, answer: 8.5 }, // about 8.54701
    { weight: 90, doseNow: 30, drugInBag: 1000, bagVolume: 100, answer: 6.2 }, // about 6.17284
    { weight: 100, doseNow: 4, drugInBag: 400, bagVolume: 250, answer: 16.7 }, // about 16.6667
    { weight: 50, doseNow: 8, drugInBag: 150, bagVolume: 250, answer: 6.3 }, // 6.25, halfway
    { weight: 80, doseNow: 5, drugInBag: 150, bagVolume: 250, answer: 6.3 }, // 6.25, halfway
  ])(
    '$doseNow mcg/kg/min for $weight kg from $drugInBag mg in $bagVolume mL lasts $answer h',
    ({ answer, ...givens }) => {
      expect(answerOfGivens(bagDuration, givens)).toBe(answer);
    },
  );

  const order = { weight: 80, doseNow: 10, drugInBag: 400, bagVolume: 250 };
  test.each([
    ['500 h', 'no-sixty'],
    ['666.7 h', 'no-weight'],
    ['5.2 h', 'volume-over-mg'],
    ['0.008 h', 'mcg-left'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(bagDuration, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(bagDuration)).toBe('1:f307850d7d38');
  });
});
