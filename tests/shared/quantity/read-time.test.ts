import { describe, expect, test } from 'vitest';
import { readingText } from './reading-text';

describe('reading a time of day', () => {
  test.each([
    ['14:30', '870'],
    ['1430', '870'],
    ['14:30 h', '870'],
    ['2:30 pm', '870'],
    ['2:30pm', '870'],
    ['2:30 P.M.', '870'],
    ['2:30', '150'],
    ['02:30', '150'],
    ['0230', '150'],
    ['2:30 am', '150'],
    ['2 PM', '840'],
    ['12 am', '0'],
    ['12:15 a.m.', '15'],
    ['12 pm', '720'],
    ['12:30 pm', '750'],
    ['noon', '720'],
    ['Midnight', '0'],
    ['12 noon', '720'],
    ['00:00', '0'],
    ['23:59', '1439'],
    ['１４：３０', '870'],
  ])('reads %s as %s minutes after midnight', (typed, minutes) => {
    expect(readingText(typed, 'time')).toBe(minutes);
  });

  test.each([
    ['25:00', '? Hours go from 00 to 23. Write 14:30, for example.'],
    ['2500', '? Hours go from 00 to 23. Write 14:30, for example.'],
    ['24:00', '? Write midnight as 00:00.'],
    ['14:60', '? Minutes go from 00 to 59. Write 14:30, for example.'],
    ['2:60 pm', '? Minutes go from 00 to 59. Write 14:30, for example.'],
    ['13:00 pm', '? With am or pm, hours go from 1 to 12. Write 2:30 PM or 14:30, for example.'],
    ['0:30 am', '? With am or pm, hours go from 1 to 12. Write 2:30 PM or 14:30, for example.'],
    ['14:30:00', '? Leave out the seconds. Write 14:30, for example.'],
    ['14.30', '? Put a colon between hours and minutes: 14:30.'],
    ['14', '? Write hours and minutes with two digits each: 14:30.'],
    ['230', '? Write hours and minutes with two digits each: 14:30.'],
    ['14:3', '? Write hours and minutes with two digits each: 14:30.'],
    ['tomorrow', '? Write a time of day, 14:30 or 2:30 PM, for example.'],
    ['-1:00', '? Write a time of day, 14:30 or 2:30 PM, for example.'],
  ])('asks about %s', (typed, sentence) => {
    expect(readingText(typed, 'time')).toBe(sentence);
  });
});
