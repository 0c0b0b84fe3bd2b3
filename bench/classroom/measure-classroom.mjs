// Students that answer within one second, against a bare server in the same run; meanwhile the teacher's control is asked
// as her window would ask. Clients are processes of their own on loopback.
import { spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';

const here = import.meta.dirname;
const commandLine = path.resolve(here, '../../out/main/command-line.js');
const processes = 2;

/** Milliseconds for so many students: percentiles of the acknowledgement, of the bare server's, of the teacher's calls. */
export async function measureClassroom(students, withinMs = 1000) {
  const bare = await startLines(process.execPath, [path.join(here, 'bare-server.mjs')]);
  const { address } = await bare.next();
  const plain = await runClients({ address, code: '', count: students, bare: true, withinMs });
  bare.stop();

  const folder = mkdtempSync(path.join(tmpdir(), 'scruple-bench-'));
  const flags = [
    '--address',
    '127.0.0.1',
    '--skills',
    'iv-flow.pump-rate',
    '--items',
    '3',
    '--seats',
    String(students),
  ];
  const host = await startLines(process.execPath, [commandLine, 'host', ...flags], { SCRUPLE_DATA: folder });
  const ready = await host.next();
  const control = (name, ask) => callControl(ready.control, name, ask);
  const teacher = [];
  const ours = await runClients({
    address: ready.address,
    code: ready.code,
    count: students,
    bare: false,
    withinMs,
    start: () => control('directClass', { is: 'start' }),
    meanwhile: async (isAnswering) => {
      const began = performance.now();
      await control('classView', {});
      if (isAnswering) teacher.push(performance.now() - began);
    },
  });
  const { value } = await control('classView', {});
  const counted = value.view.seats.filter(({ answered }) => answered > 0).length;
  await control('directClass', { is: 'end' });
  host.stop();
  rmSync(folder, { recursive: true, force: true });
  return {
    students,
    joinedMs: ours.joinedMs,
    bare: figures(plain.acked),
    ours: figures(ours.acked),
    verdicts: figures(ours.verdicts),
    teacher: figures(teacher),
    lost: students - counted,
    unacknowledged: ours.acked.filter((ms) => ms === null).length,
  };
}

async function runClients({ start, meanwhile, count, ...ask }) {
  const each = Math.ceil(count / processes);
  const parts = await Promise.all(
    Array.from({ length: processes }, (_, at) => {
      const mine = { ...ask, count: Math.min(each, count - at * each), first: at * each };
      return startLines(process.execPath, [path.join(here, 'clients.mjs'), JSON.stringify(mine)]);
    }),
  );
  let phase = 'joining';
  const asking = askWhile(meanwhile, () => phase);
  const joined = await Promise.all(parts.map((part) => part.next()));
  await start?.();
  for (const part of parts) part.say('answer');
  await Promise.all(parts.map((part) => part.next()));
  phase = 'answering';
  const results = await Promise.all(parts.map((part) => part.next()));
  phase = 'over';
  await asking;
  for (const part of parts) part.stop();
  return {
    joinedMs: Math.max(...joined.map(({ joinedMs }) => joinedMs)),
    acked: results.flatMap(({ acked }) => acked),
    verdicts: results.flatMap(({ verdicts }) => verdicts),
  };
}

/** The teacher's window shows who joins and what they do: it asks from the lobby on. */
async function askWhile(meanwhile, phase) {
  while (meanwhile && phase() !== 'over') {
    await meanwhile(phase() === 'answering');
    await new Promise((next) => setTimeout(next, 100));
  }
}

function startLines(command, words, env = {}) {
  const child = spawn(command, words, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return {
    next: async () => JSON.parse((await lines.next()).value),
    say: (word) => child.stdin.write(`${word}\n`),
    stop: () => child.kill(),
  };
}

async function callControl({ address, token }, name, ask) {
  const answered = await fetch(`${address}/call/${name}`, {
    method: 'POST',
    headers: { 'x-scruple-token': token },
    body: JSON.stringify(ask),
  });
  return answered.json();
}

function figures(all) {
  const sorted = all.filter((ms) => ms !== null).toSorted((a, b) => a - b);
  const at = (share) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
  return { p50: at(0.5), p99: at(0.99), max: at(1) };
}
