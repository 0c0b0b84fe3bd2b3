// The cable of ten students pulled for 1, 5, 30 and 120 s while they answer: nothing is lost, nothing counts twice, and they
// are back within 3 s. In network namespaces of its own, so root alone can run it; it fails for everybody else.
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { layCable } from './kit/cable';
import { markedIn } from './kit/marked-in';

const commandLine = path.resolve(import.meta.dirname, '../../out/main/command-line.js');
const [students, items] = [10, 40];
const pulls = (process.env['SCRUPLE_CABLE_SECONDS'] ?? '1,5,30,120').split(',').map(Number);

/** Asks the host's control again and again; a line for each answer. */
const watcher = `
const { address, token } = JSON.parse(process.argv[1]);
for (;;) {
  const answered = await fetch(address + '/call/classView', { method: 'POST', headers: { 'x-scruple-token': token }, body: '{}' });
  const { value } = await answered.json();
  const seats = value.view.seats;
  console.log(JSON.stringify({ here: seats.filter((one) => one.presence === 'here').length, answered: seats.reduce((sum, one) => sum + one.answered, 0) }));
  await new Promise((next) => setTimeout(next, 50));
}`;

test(`a cable pulled for ${pulls.join(', ')} s loses and doubles no answer, and all are back within 3 s`, async () => {
  const folder = mkdtempSync(path.join(tmpdir(), 'scruple-cable-'));
  const cable = layCable();
  const ended: (() => void)[] = [cable.remove, () => rmSync(folder, { recursive: true, force: true })];
  onTestFinished(() => {
    for (const end of ended) end();
  });
  const flags = [
    '--address',
    cable.hostAddress,
    '--skills',
    'iv-flow.pump-rate',
    '--items',
    String(items),
    '--seats',
    '60',
  ];
  const host = cable.atHost([commandLine, 'host', ...flags, '--start'], { SCRUPLE_DATA: folder });
  ended.unshift(() => host.child.kill('SIGKILL'));
  const { address, code, control } = await host.next();
  const seen = cable.atHost(['--input-type=module', '-e', watcher, JSON.stringify(control)]);
  ended.unshift(() => seen.child.kill('SIGKILL'));
  const room = cable.atStudents([
    ...[commandLine, 'join', '--address', String(address), '--code', String(code)],
    ...['--count', String(students), '--seconds-each', '1'],
  ]);
  ended.unshift(() => room.child.kill('SIGKILL'));
  const until = async (holds: (now: Record<string, unknown>) => boolean) => {
    const began = performance.now();
    for (let now = await seen.next(); !holds(now); now = await seen.next());
    return performance.now() - began;
  };
  const isHere = ({ here }: Record<string, unknown>) => here === students;
  await until(isHere);
  for (const seconds of pulls) {
    await new Promise((next) => setTimeout(next, 4000));
    cable.pull();
    const goneMs = seconds > 10 ? await until(({ here }) => here === 0) : 0;
    await new Promise((next) => setTimeout(next, seconds * 1000 - goneMs));
    cable.plug();
    const backMs = await until(isHere);
    console.log(`${seconds} s: gone after ${goneMs.toFixed(0)} ms, all back ${backMs.toFixed(0)} ms after the cable`);
    expect(backMs).toBeLessThan(3500);
  }
  await until(({ answered }) => answered === students * items);
  // marks wait for the next commit; at its end the host writes what waits
  host.child.kill('SIGTERM');
  await once(host.child, 'exit');
  const counts = markedIn(folder);
  expect([...counts.values()].filter((count) => count !== 1)).toEqual([]);
  expect(counts.size).toBe(students * items);
});
