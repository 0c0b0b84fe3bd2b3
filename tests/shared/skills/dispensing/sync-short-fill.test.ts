import { meaningHash } from '@shared/engine/meaning-hash';
import { syncShortFill } from '@shared/skills/dispensing/sync-short-fill';
import { describe, expect, test } from 'vitest';
import { answerOfGivens, namedMistakes } from '../../../kit/marked';

describe('short fill', () => {
  test.each([
    { today: '2026-01-15', syncDate: '2026-01-27', perDay: 2, left: 6, answer: 18 }, // 12 days
    { today: '2026-02-20', syncDate: '2026-03-10', perDay: 3, left: 8, answer: 46 }, // 18 days
    { today: '2028-02-20', syncDate: '2028-03-10', perDay: 3, left: 8, answer: 49 }, // 19 days in a leap year
    { today: '2027-12-28', syncDate: '2028-01-15', perDay: 2, left: 10, answer: 26 }, // 18 days
    { today: '2026-04-01', syncDate: '2026-04-26', perDay: 2, left: 2, answer: 48 }, // 25 days
  ])('from $today to $syncDate, $perDay a day with $left left: $answer', ({ answer, ...givens }) => {
    expect(answerOfGivens(syncShortFill, givens)).toBe(answer);
  });

  const order = { today: '2026-01-15', syncDate: '2026-02-04', perDay: 2, left: 6 };
  test.each([
    ['40 tablets', 'ignored-stock'],
    ['36 tablets', 'one-day-more'],
    ['14 tablets', 'days-only'],
    ['54 tablets', 'month'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(syncShortFill, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(syncShortFill)).toBe('1:b3a0f762f4ae');
  });
});
