import { meaningHash } from '@shared/engine/meaning-hash';
import { vialsToDispense } from '@shared/skills/insulin/vials-to-dispense';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('vials to dispense', () => {
  test.each([
    { unitsPerDay: 50, daysOrdered: 30, answer: 2 }, // 1.5
    { unitsPerDay: 18, daysOrdered: 90, answer: 4 }, // 1.62 by units, 3.21 by days in use
    { unitsPerDay: 120, daysOrdered: 84, answer: 11 }, // 10.08
    { unitsPerDay: 160, daysOrdered: 28, answer: 5 }, // 4.48
    { unitsPerDay: 100, daysOrdered: 30, answer: 3 },
  ])('$unitsPerDay units a day for $daysOrdered days: $answer vials', ({ answer, ...givens }) => {
    expect(answerOfGivens(vialsToDispense, givens)).toBe(answer);
  });

  const order = { unitsPerDay: 90, daysOrdered: 56 };
  test.each([
    ['5 vials', 'rounded-down'],
    ['51 vials', 'mL-in-place-of-vials'],
    ['17 vials', 'units-per-ml'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(vialsToDispense, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(vialsToDispense)).toBe('1:2599af9e2b03');
  });
});
