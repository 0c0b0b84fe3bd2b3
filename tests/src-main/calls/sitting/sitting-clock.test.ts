// The clock of a sitting runs while the program runs, and nobody moves it by setting the time of day.
import { describe, expect, test } from 'vitest';
import { openSittingClock } from '../../../../src-main/calls/sitting/sitting-clock';
import { fakeClock } from '../../kit/fake-clock';

const day = 86_400_000;

/** A clock that stood at 5 s, read five times a second as a running program does. */
function running(countsAway: boolean, awayMs = 0) {
  const hands = fakeClock();
  const notedAt = hands.now();
  hands.stop(awayMs);
  const clock = openSittingClock(hands, { clockMs: 5000, notedAt }, countsAway);
  hands.every(200, clock.read);
  return { hands, clock };
}

describe.each([false, true])('the clock of a sitting (time away counts: %s)', (countsAway) => {
  test('goes on where it was noted', () => {
    const { hands, clock } = running(countsAway);
    hands.pass(1234);
    expect(clock.read()).toBe(6234);
  });

  test.each([day, -day, 3_600_000, -3_600_000])('is not moved when somebody sets the time by %i ms', (by) => {
    const { hands, clock } = running(countsAway);
    hands.pass(1000);
    hands.setWall(by);
    hands.pass(1000);
    expect(clock.read()).toBe(7000);
  });

  test('counts the time in which the app was closed where the plan says so, and else not', () => {
    expect(running(countsAway, 90_000).clock.read()).toBe(countsAway ? 95_000 : 5000);
  });

  test('counts the time in which the computer slept where the plan says so, and else not', () => {
    const { hands, clock } = running(countsAway);
    hands.pass(1000);
    clock.sleep();
    hands.setWall(600_000); // on Linux the monotonic clock stands meanwhile
    clock.wake();
    hands.pass(1000);
    expect(clock.read()).toBe(countsAway ? 607_000 : 7000);
  });

  test('counts a sleep once where the monotonic clock goes on through it', () => {
    const { hands, clock } = running(countsAway);
    clock.sleep();
    hands.stop(600_000);
    clock.wake();
    expect(clock.read()).toBe(countsAway ? 605_000 : 5000);
  });

  test('takes a minute in which the program was stopped for time away', () => {
    const { hands, clock } = running(countsAway);
    hands.stop(60_000);
    hands.pass(1000);
    expect(clock.read()).toBe(countsAway ? 66_000 : 6000);
  });

  test('never runs back, whatever is set while the app is away', () => {
    const hands = fakeClock();
    const notedAt = hands.now();
    hands.setWall(-day);
    expect(openSittingClock(hands, { clockMs: 5000, notedAt }, countsAway).read()).toBe(5000);
  });
});

test('a slow moment of the machine is no time away', () => {
  const { hands, clock } = running(false);
  hands.stop(4000);
  expect(clock.read()).toBe(9000);
});
