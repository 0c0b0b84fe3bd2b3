import { meaningHash } from '@shared/engine/meaning-hash';
import { pensToDispense } from '@shared/skills/insulin/pens-to-dispense';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('pens to dispense', () => {
  test.each([
    { dose: 12, perDay: 3, daysOrdered: 30, answer: 5 }, // 1,260 units
    { dose: 20, perDay: 3, daysOrdered: 28, answer: 7 }, // 1,848 units
    { dose: 30, perDay: 2, daysOrdered: 84, answer: 18 }, // 5,376 units
    { dose: 8, perDay: 3, daysOrdered: 90, answer: 9 }, // 2,700 units, nine full pens
    { dose: 25, perDay: 2, daysOrdered: 30, answer: 6 }, // 1,620 units
  ])('$dose units $perDay times a day for $daysOrdered days: $answer pens', ({ answer, ...givens }) => {
    expect(answerOfGivens(pensToDispense, givens)).toBe(answer);
  });

  const order = { dose: 12, perDay: 3, daysOrdered: 90 };
  test.each([
    ['11 pens', 'no-priming'],
    ['12 pens', 'rounded-down'],
    ['5 pens', 'one-injection'],
    ['38 pens', 'hundred-per-pen'],
    ['4 pens', 'vial'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(pensToDispense, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(pensToDispense)).toBe('1:6bdaf855bab0');
  });
});
