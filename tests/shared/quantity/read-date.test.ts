import { readResponse } from '@shared/quantity/read-response';
import { isUnreadable } from '@shared/quantity/reading';
import { numberText } from '@shared/quantity/write-number';
import { describe, expect, test } from 'vitest';
import { readingText } from './reading-text';

describe('reading a date', () => {
  test.each([
    '2026-03-14',
    '2026/3/14',
    'March 14, 2026',
    'march 14 2026',
    'March 14th, 2026',
    '14 March 2026',
    '14th of March, 2026',
    'Mar 14 2026',
    'Mar. 14, 2026',
    '14-Mar-2026',
    '3/14/2026',
    '03/14/2026',
    '3-14-2026',
  ])('reads %s as March 14, 2026', (typed) => {
    expect(readingText(typed, 'date')).toBe('2026-03-14');
  });

  test.each([
    ['Sept 5, 2026', '2026-09-05'],
    ['May 1, 2026', '2026-05-01'],
    ['3/3/2026', '2026-03-03'],
    ['February 29, 2024', '2024-02-29'],
    ['2000-02-29', '2000-02-29'],
    ['12/31/1999', '1999-12-31'],
  ])('reads %s as %s', (typed, date) => {
    expect(readingText(typed, 'date')).toBe(date);
  });

  // counted from the lengths of the years and months between
  test.each([
    ['1970-01-01', '0'],
    ['1970-02-01', '31'],
    ['1971-01-01', '365'],
    ['1973-01-01', '1096'],
    ['1969-12-31', '-1'],
    ['2000-03-01', '11017'],
    ['2024-02-29', '19782'],
    ['2026-03-14', '20526'],
  ])('counts the days from January 1, 1970 to %s: %s', (typed, days) => {
    const read = readResponse(typed, 'date');
    expect(isUnreadable(read) ? read.unreadable : numberText(read.value)).toBe(days);
  });

  test.each([
    ['3/4/2026', '? March 4 or April 3? Write the month in words: March 4, 2026.'],
    ['14/3/2026', '? There is no month 14. Write the month in words: March 14, 2026.'],
    ['2026-13-01', '? There is no month 13. Write the month in words: March 14, 2026.'],
    ['2026-02-30', '? February 2026 has 28 days. Write a day from 1 to 28.'],
    ['February 29, 1900', '? February 1900 has 28 days. Write a day from 1 to 28.'],
    ['April 31, 2026', '? April 2026 has 30 days. Write a day from 1 to 30.'],
    ['2026-03-00', '? March 2026 has 31 days. Write a day from 1 to 31.'],
    ['3/14/26', '? Write the year with four digits: March 14, 2026.'],
    ['Smarch 14, 2026', '? Write a date with month, day and year: March 14, 2026.'],
    ['March 2026', '? Write a date with month, day and year: March 14, 2026.'],
    ['tomorrow', '? Write a date with month, day and year: March 14, 2026.'],
    ['0000-01-01', '? Write a year from 0001 to 9999.'],
  ])('asks about %s', (typed, sentence) => {
    expect(readingText(typed, 'date')).toBe(sentence);
  });
});
