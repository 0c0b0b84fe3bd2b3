import { meaningHash } from '@shared/engine/meaning-hash';
import { supplyEndDate } from '@shared/skills/dispensing/supply-end-date';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('end of all refills', () => {
  test.each([
    { filled: '2026-01-15', daysSupply: 30, refills: 5, answer: '2026-07-14' }, // 180 days
    { filled: '2026-03-01', daysSupply: 90, refills: 3, answer: '2027-02-24' }, // 360 days
    { filled: '2027-12-01', daysSupply: 28, refills: 3, answer: '2028-03-22' }, // 112 days over a leap day
    { filled: '2026-11-20', daysSupply: 60, refills: 1, answer: '2027-03-20' }, // 120 days
    { filled: '2026-05-05', daysSupply: 84, refills: 2, answer: '2027-01-12' }, // 252 days
  ])('$refills refills of $daysSupply days from $filled: $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(supplyEndDate, givens)).toBe(answer);
  });

  const order = { filled: '2026-01-15', daysSupply: 60, refills: 2 };
  test.each([
    ['2026-05-15', 'forgot-first'],
    ['July 13, 2026', 'one-day-short'],
    ['2026-04-15', 'months'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(supplyEndDate, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(supplyEndDate)).toBe('1:8a4512b2843a');
  });
});
