// A host that sleeps in the middle of a class, here a process that is stopped: its clock gives the time back, its students
// are back within 3 s, and what they typed meanwhile is there once.
import { spawn } from 'node:child_process';
import path from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { expect, onTestFinished, test } from 'vitest';
import { z } from 'zod';
import { hostAlone } from './kit/host-alone';

const commandLine = path.resolve(import.meta.dirname, '../../out/main/command-line.js');
const [students, items, sleptMs] = [6, 20, 12_000];

const seen = z.object({
  value: z.object({
    view: z.object({
      clock: z.object({ spentMs: z.number() }),
      seats: z.array(z.object({ answered: z.number() })),
    }),
  }),
});

test('a host that sleeps for 12 s in a running class loses no time and no answer', async () => {
  const host = await hostAlone(['--items', String(items), '--seats', '60', '--start']);
  const room = spawn(
    process.execPath,
    [
      ...[commandLine, 'join', '--address', host.address, '--code', host.code],
      ...['--count', String(students), '--seconds-each', '1'],
    ],
    { stdio: 'ignore' },
  );
  onTestFinished(() => void room.kill('SIGKILL'));
  const now = async () => seen.parse(await host.call('classView', {})).value.view;
  const answered = async () => (await now()).seats.reduce((sum, seat) => sum + seat.answered, 0);
  await expect.poll(answered, { timeout: 30_000 }).toBeGreaterThan(2 * students);

  const before = (await now()).clock.spentMs;
  const answeredBefore = await answered();
  const began = performance.now();
  host.child.kill('SIGSTOP');
  await pause(sleptMs);
  host.child.kill('SIGCONT');
  const awake = performance.now();
  await expect.poll(answered, { timeout: 10_000, interval: 50 }).toBeGreaterThanOrEqual(answeredBefore + students);
  const backMs = performance.now() - awake;
  const passed = (await now()).clock.spentMs - before;
  const awakeMs = performance.now() - began - sleptMs;
  console.log(
    `as many new answers as students ${backMs.toFixed(0)} ms after the sleep; the clock went on ${passed} ms, awake ${awakeMs.toFixed(0)} ms`,
  );
  expect(backMs).toBeLessThan(3500);
  expect(passed).toBeLessThan(awakeMs + 500);
  await expect.poll(answered, { timeout: 120_000, interval: 200 }).toBe(students * items);
});
