import { meaningHash } from '@shared/engine/meaning-hash';
import { earlyRefillDate } from '@shared/skills/dispensing/early-refill-date';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('first paid refill date', () => {
  test.each([
    { filled: '2026-01-15', daysSupply: 30, percentUsed: 85, answer: '2026-02-10' }, // 25.5, so 26 days
    { filled: '2026-02-20', daysSupply: 28, percentUsed: 75, answer: '2026-03-13' }, // 21 days
    { filled: '2027-12-20', daysSupply: 14, percentUsed: 90, answer: '2028-01-02' }, // 12.6, so 13
    { filled: '2026-05-01', daysSupply: 90, percentUsed: 80, answer: '2026-07-12' }, // 72 days
    { filled: '2028-02-10', daysSupply: 21, percentUsed: 90, answer: '2028-02-29' }, // 18.9, so 19, in a leap year
  ])('$percentUsed% of $daysSupply days from $filled is $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(earlyRefillDate, givens)).toBe(answer);
  });

  const order = { filled: '2026-03-01', daysSupply: 60, percentUsed: 75 };
  test.each([
    ['2026-03-16', 'percent-left'],
    ['April 30, 2026', 'run-out'],
    ['2026-04-14', 'one-day-early'],
    ['5/15/2026', 'percent-as-days'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(earlyRefillDate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(earlyRefillDate)).toBe('1:a9a59c33c5e6');
  });
});
