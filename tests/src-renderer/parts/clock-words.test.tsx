/** A running time in figures and words. */
import { describe, expect, it } from 'vitest';
import { announcement, clockText, isLastMinute, spokenTime } from '../../../src-renderer/parts/clock/clock-words';

const hourMs = 3_600_000;

describe('a running time', () => {
  it.each([
    [222_000, '3:42', '3 minutes 42 seconds'],
    [hourMs + 8 * 60_000 + 12_000, '1:08:12', '1 hour 8 minutes'],
    [48_000, '0:48', '48 seconds'],
    [59_001, '1:00', '1 minute'],
    [1, '0:01', '1 second'],
    [0, '0:00', '0 seconds'],
    [-5, '0:00', '0 seconds'],
    [2 * hourMs, '2:00:00', '2 hours'],
  ])('of %d ms is %s, spoken %s', (ms, figures, words) => {
    expect([clockText(ms), spokenTime(ms)]).toEqual([figures, words]);
  });

  it('is announced once at a minute and once at ten seconds', () => {
    const told = [61_000, 60_000, 59_000, 11_000, 10_000, 9_000, 0];
    const said = told.slice(1).map((now, at) => announcement(told[at] ?? now, now));
    expect(said).toEqual(['Last minute.', undefined, undefined, '10 seconds left.', undefined, undefined]);
  });

  it('says the nearer of two marks when the screen was asleep', () => {
    expect(announcement(90_000, 5_000)).toBe('10 seconds left.');
  });

  it('is in its last minute from 60 seconds on', () => {
    expect([isLastMinute(60_001), isLastMinute(60_000)]).toEqual([false, true]);
    expect([isLastMinute(45_000, 60_000), isLastMinute(45_000, 90_000)]).toEqual([false, true]);
  });
});
