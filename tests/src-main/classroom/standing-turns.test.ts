// How the class stands is told in turns: everybody hears it once in two seconds, and never all at once.
import { expect, test } from 'vitest';
import { startTicks } from '../../../src-main/classroom/host/class-ticks';
import { raisedLimits } from '../../../src-main/classroom/host/limits';
import { openClass } from './kit/open-class';
import { openWires } from './kit/wired-lines';

test('in ten ticks, two seconds, each of 25 hears once how the class stands, and at most three at one tick', async () => {
  const limits = raisedLimits(25);
  const wires = openWires(await openClass({}, { limits }), limits);
  const lines = Array.from({ length: 25 }, (_, at) => wires.seated(`Student ${at}`));
  let tick = () => {};
  let everyMs = 0;
  const every = (ms: number, run: () => void) => {
    everyMs = ms;
    tick = run;
    return () => undefined;
  };
  startTicks({ ...wires.desk, services: { ...wires.desk.services, every } });
  const heard = () => lines.map(({ told }) => told.filter((text) => text.includes('"is":"standing"')).length);
  const sum = (counts: readonly number[]) => counts.reduce((all, one) => all + one, 0);
  for (const { told } of lines) told.length = 0;
  const atOnce = Array.from({ length: 10 }, () => {
    const before = sum(heard());
    tick();
    return sum(heard()) - before;
  });
  expect(everyMs * 10).toBe(2000);
  expect(heard()).toEqual(lines.map(() => 1));
  expect(Math.max(...atOnce)).toBeLessThanOrEqual(3);
});
