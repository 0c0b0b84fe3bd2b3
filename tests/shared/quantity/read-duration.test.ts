import { describe, expect, test } from 'vitest';
import { placeText, readingText } from './reading-text';

describe('reading a duration in parts', () => {
  test.each([
    ['11 h 46 min', undefined, '706 min'],
    ['11 hr 46 mins', undefined, '706 min'],
    ['11 hours and 46 minutes', undefined, '706 min'],
    ['11 hours, 46 minutes', undefined, '706 min'],
    ['11h46min', undefined, '706 min'],
    ['11 h 46 min', 'min', '706 min'],
    ['11 h 46 min', 'h', '353/30 h'],
    ['11 h 30 min', 'h', '11.5 h'],
    ['1 day 2 h', undefined, '26 h'],
    ['1 day 2 h', 'day', '13/12 day'],
    ['1 week 2 days 3 hours', undefined, '219 h'],
    ['2 min 30 sec', undefined, '150 s'],
    ['1 h 2 min 3 s', undefined, '3723 s'],
    ['1 h 75 min', undefined, '135 min'],
    ['11 h 46.5 min', undefined, '706.5 min'],
    ['11 h 46 min', 'mL/h', '706 min'],
    ['11 h 46 min', 'constructor', '706 min'],
    ['-1 h 30 min', undefined, '-90 min'],
    ['11 hr. 46 min.', undefined, '706 min (no-point-after-unit)'],
    ['1 h 5.0 min', undefined, '65 min (trailing-zero)'],
  ])('reads %s (asked for %s) as %s', (typed, expectedUnit, read) => {
    expect(readingText(typed, 'number', expectedUnit)).toBe(read);
  });

  test.each([
    ['11 h 46 min', undefined, '1'],
    ['11 h 46.5 min', undefined, '0.1'],
    ['11 h 46 min', 'h', '1/60'],
    ['11 h 1/2 min', undefined, 'none'],
  ])('knows how finely %s (asked for %s) is typed: %s', (typed, expectedUnit, place) => {
    expect(placeText(typed, 'number', expectedUnit)).toBe(place);
  });

  test.each([
    ['46 min 11 h', '? Write one duration, the larger unit first: 11 h 46 min.'],
    ['2 h 3 h', '? Write one duration, the larger unit first: 11 h 46 min.'],
    ['1.5 h 30 min', '? Only the last part of a duration can have decimals. Write 1.5 h or 1 h 30 min.'],
    ['1 week 2 days 3 h 4 min', '? Write a duration in two or three parts, such as 11 h 46 min.'],
    ['11 h 46', '? Write min after the minutes: 11 h 46 min.'],
    ['11h46m', '? Write min after the minutes: 11 h 46 min.'],
    ['11 h 5 mL', '? Write one number with one unit, such as 12.5 mL/h.'],
  ])('asks about %s', (typed, sentence) => {
    expect(readingText(typed)).toBe(sentence);
  });
});
