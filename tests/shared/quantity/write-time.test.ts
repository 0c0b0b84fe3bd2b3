// Times and dates as printed, against the clock and calendar that the language itself carries.
import { exact } from '@shared/quantity/exact';
import { longDate, specialText, specialValue, writeSpecial } from '@shared/quantity/write-time';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const minuteMs = 60_000;
const dayMs = 86_400_000;
const spaced = (text: string) => text.replaceAll('\u00a0', ' ');
const inUtc = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-US', { timeZone: 'UTC', ...options });

describe('a time of day', () => {
  const clock = inUtc({ hour: '2-digit', minute: '2-digit', hourCycle: 'h23' });
  const halves = inUtc({ hour: 'numeric', minute: '2-digit', hour12: true });

  test('is printed as a clock shows it, each minute of two days', () => {
    for (let minute = 0; minute < 2880; minute++) {
      expect(writeSpecial(exact(minute), 'time of day')).toBe(clock.format(minute * minuteMs));
    }
  });

  test('in halves of the day names noon and midnight and has small letters', () => {
    for (let minute = 0; minute < 1440; minute++) {
      const shown = spaced(halves.format(minute * minuteMs).replaceAll('\u202f', ' ')).toLowerCase();
      const named = { 0: '12:00 midnight', 720: '12:00 noon' }[minute] ?? shown;
      expect(spaced(writeSpecial(exact(minute), '12-hour time'))).toBe(named);
    }
  });

  test.each([
    [870, '14:30 the same day'],
    [2310, '14:30 the next day'],
    [3750, '14:30, 2 days later'],
  ])('of %d minutes with its day is %s', (minutes, words) => {
    expect(spaced(writeSpecial(exact(minutes), 'time and day'))).toBe(words);
  });

  test('between two minutes is shown to the nearest', () => {
    expect(writeSpecial(exact('870.4'), 'time of day')).toBe('14:30');
    expect(writeSpecial(exact('870.5'), 'time of day')).toBe('14:31');
    expect(writeSpecial(exact('1439.5'), 'time of day')).toBe('00:00');
  });
});

describe('a date', () => {
  const long = inUtc({ year: 'numeric', month: 'long', day: 'numeric' });

  test('is printed with the name of its month, each day from 1990 to 2060', () => {
    for (let day = 7305; day < 33_238; day++) expect(spaced(longDate(day))).toBe(long.format(day * dayMs));
  });

  test('crosses a border as year, month and day', () => {
    fc.assert(
      fc.property(fc.integer({ min: -25_567, max: 47_482 }), (day) => {
        const text = specialText(exact(day), 'date');
        expect(text).toBe(new Date(day * dayMs).toISOString().slice(0, 10));
        expect(specialValue(text)?.valueOf()).toBe(day);
      }),
    );
  });
});

describe('a text that crosses a border', () => {
  test('of a time comes back as the same minutes', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 1_438_559 }), (minutes) => {
        expect(specialValue(specialText(exact(minutes), 'time and day'))?.valueOf()).toBe(minutes);
      }),
    );
  });

  test.each([
    '24:00',
    '14:60',
    '9:30',
    '14:30+',
    '2026-02-29',
    '2026-13-01',
    '2026-00-10',
    '2026-1-1',
    '26-01-01',
    'noon',
    '',
  ])('"%s" is no time and no date', (text) => {
    expect(specialValue(text)).toBeUndefined();
  });
});
