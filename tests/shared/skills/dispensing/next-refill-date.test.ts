import { meaningHash } from '@shared/engine/meaning-hash';
import { nextRefillDate } from '@shared/skills/dispensing/next-refill-date';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('next refill due', () => {
  test.each([
    { filled: '2026-01-15', quantity: 60, perDay: 2, answer: '2026-02-14' },
    { filled: '2026-02-20', quantity: 90, perDay: 3, answer: '2026-03-22' },
    { filled: '2027-12-25', quantity: 28, perDay: 4, answer: '2028-01-01' },
    { filled: '2028-02-20', quantity: 21, perDay: 2, answer: '2028-03-01' }, // 10 days over a leap day
  ])('$quantity tablets from $filled, $perDay a day, last until $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(nextRefillDate, givens)).toBe(answer);
  });

  const order = { filled: '2026-03-10', quantity: 28, perDay: 4 };
  test.each([
    ['2026-03-16', 'one-day-short'],
    ['April 10, 2026', 'month-later'],
    ['7 Apr 2026', 'ignored-frequency'],
    ['3/18/2026', 'one-day-long'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(nextRefillDate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(nextRefillDate)).toBe('1:6c4e9f13ce5e');
  });
});
