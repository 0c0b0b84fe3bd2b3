import { meaningHash } from '@shared/engine/meaning-hash';
import { completionClockTime } from '@shared/skills/iv-flow/completion-clock-time';
import { describe, expect, test } from 'vitest';
import { namedMistakes, textOfGivens } from '../../../kit/marked';

describe('clock time when the bag is empty', () => {
  test.each([
    { startClock: '22:30', volume: 1000, pumpRate: 80, answer: '11:00' }, // 12 h 30 min
    { startClock: '08:15', volume: 500, pumpRate: 75, answer: '14:55' }, // 6 h 40 min
    { startClock: '23:45', volume: 250, pumpRate: 60, answer: '03:55' }, // 4 h 10 min
    { startClock: 480, volume: 750, pumpRate: 190, answer: '11:57' }, // 236.84 min, and a start in minutes since midnight
  ])('$volume mL at $pumpRate mL/h from $startClock ends at $answer', ({ answer, ...givens }) => {
    expect(textOfGivens(completionClockTime, givens)).toBe(answer);
  });

  const order = { startClock: '22:30', volume: 1000, pumpRate: 80 };
  test.each([
    ['11:20', 'decimal-as-minutes'],
    ['10:30 am', 'whole-hours'],
    ['1230', 'duration-only'],
    ['11 pm', 'twelve-hour-slip'],
    ['10:00', 'subtracted'],
  ])('reads %s as %s', (response, mistake) => {
    expect(namedMistakes(completionClockTime, order, response)).toEqual([mistake]);
  });

  test('version 1 still means what it meant', () => {
    expect(meaningHash(completionClockTime)).toBe('1:0dac0b71f4b4');
  });
});
