import { daysInMonth, daysSinceEpoch } from '@shared/quantity/calendar';
import { describe, expect, test } from 'vitest';

describe('the civil calendar', () => {
  test('counts one day after another from 1600 to 2400, through every leap year', () => {
    let days = daysSinceEpoch({ year: 1600, month: 1, day: 1 });
    expect(days).toBe(-135_140); // 370 years of 365 days and 90 leap days before 1970
    for (let year = 1600; year <= 2400; year++) {
      for (let month = 1; month <= 12; month++) {
        for (let day = 1; day <= daysInMonth(year, month); day++) {
          if (daysSinceEpoch({ year, month, day }) !== days++) throw new Error(`${year}-${month}-${day}`);
        }
      }
    }
  });

  test.each([
    [2026, 2, 28],
    [2024, 2, 29],
    [1900, 2, 28],
    [2000, 2, 29],
    [2026, 4, 30],
    [2026, 12, 31],
    [2026, 0, 0],
    [2026, 13, 0],
  ])('knows, for year %d and month %d, that it has %d days', (year, month, days) => {
    expect(daysInMonth(year, month)).toBe(days);
  });
});
