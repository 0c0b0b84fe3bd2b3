// Work that may wait, on a clock that the test sets: all of it is done, one piece a turn, seldom in a crowd.
import { setTimeout as pause } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { openSpareTime } from '../../../src-main/classroom/host/spare-time';

test('every piece is done, one in a turn, and later work starts it again', async () => {
  let waiting = 3;
  const done: number[] = [];
  const start = openSpareTime({ monotonic: () => 0 }, () => {
    done.push(waiting--);
    return waiting > 0;
  });
  start();
  start();
  await pause(50);
  expect(done).toEqual([3, 2, 1]);
  waiting = 1;
  start();
  await pause(50);
  expect(done).toEqual([3, 2, 1, 1]);
});

test('where every turn comes late, a piece is done every 20 ms', async () => {
  let now = 0;
  const at: number[] = [];
  const start = openSpareTime({ monotonic: () => (now += 5) }, () => {
    at.push(now);
    return at.length < 5;
  });
  start();
  while (at.length < 5) await pause(1);
  const gaps = at.slice(1).map((time, index) => time - (at[index] ?? 0));
  expect(Math.min(...gaps)).toBeGreaterThanOrEqual(20);
  expect(Math.max(...gaps)).toBeLessThanOrEqual(30);
});
