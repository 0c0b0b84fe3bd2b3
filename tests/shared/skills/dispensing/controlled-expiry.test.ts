import { meaningHash } from '@shared/engine/meaning-hash';
import { controlledExpiry } from '@shared/skills/dispensing/controlled-expiry';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('last refill day of a controlled drug', () => {
  test.each([
    { written: '2026-01-15', months: 6, answer: '2026-07-15' },
    { written: '2026-08-31', months: 6, answer: '2027-02-28' }, // February has no 31
    { written: '2027-08-30', months: 6, answer: '2028-02-29' }, // a leap year
    { written: '2027-11-05', months: 6, answer: '2028-05-05' },
    { written: '2026-03-31', months: 6, answer: '2026-09-30' },
  ])('written $written, last on $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(controlledExpiry, givens)).toBe(answer);
  });

  const order = { written: '2026-01-15', months: 6 };
  test.each([
    ['2026-07-14', 'from-30-day-months'],
    ['June 15, 2026', 'five-months'],
    ['1/15/2027', 'a-year'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(controlledExpiry, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(controlledExpiry)).toBe('1:52e88776f8f0');
  });
});
