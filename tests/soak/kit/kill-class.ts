// `scruple host` killed at random moments while students answer, and started again in the same folder each time. A ledger on
// the students' side knows what the host had acknowledged and shown.
import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { ClassLink } from '@shared/class-link/class-link';
import { onTestFinished } from 'vitest';
import { tlsFrame } from '../../../src-main/classroom/student/tls-frame';
import { markedIn } from './marked-in';

const commandLine = path.resolve(import.meta.dirname, '../../../out/main/command-line.js');
const items = 300;

export interface ClassKills {
  readonly acknowledged: number;
  readonly lost: string[];
  readonly doubled: string[];
  readonly medianStartMs: number;
  readonly slowestStartMs: number;
  readonly slowestReturnMs: number;
}

interface Host {
  readonly child: ChildProcess;
  readonly address: string;
  readonly code: string;
  call(name: string, ask: unknown): Promise<unknown>;
}

async function startHost(folder: string): Promise<Host> {
  const flags = ['--address', '127.0.0.1', '--skills', 'iv-flow.pump-rate', '--items', String(items), '--seats', '100'];
  const child = spawn(process.execPath, [commandLine, 'host', ...flags, '--start'], {
    env: { ...process.env, SCRUPLE_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const { value } = await createInterface({ input: child.stdout })[Symbol.asyncIterator]().next();
  const ready = JSON.parse(String(value));
  const call = async (name: string, ask: unknown) => {
    const answered = await fetch(`${ready.control.address}/call/${name}`, {
      method: 'POST',
      headers: { 'x-scruple-token': ready.control.token },
      body: JSON.stringify(ask),
    });
    return answered.json();
  };
  return { child, address: ready.address, code: ready.code, call };
}

export async function killClass(folder: string, kills: number, students: number): Promise<ClassKills> {
  let host = await startHost(folder);
  onTestFinished(() => void host.child.kill('SIGKILL'));
  const frame = tlsFrame(host.address, host.code);
  const locked = new Map<string, Set<number>>();
  let isOver = false;
  const links = Array.from({ length: students }, (_, at) => {
    const name = `Student ${at}`;
    locked.set(name, new Set());
    return { name, link: new ClassLink({ ...frame, keep: () => undefined, changed: () => undefined }, { name }) };
  });
  await Promise.all(links.map(({ link }) => link.join()));
  const playing = links.map(({ name, link }) => play(link, locked.get(name) ?? new Set(), () => isOver));
  const startsMs: number[] = [];
  let slowestReturnMs = 0;
  for (let kill = 0; kill < kills; kill++) {
    await new Promise((next) => setTimeout(next, 200 + Math.random() * 1500));
    host.child.kill('SIGKILL');
    await once(host.child, 'exit');
    const began = performance.now();
    host = await startHost(folder);
    startsMs.push(performance.now() - began);
    while (links.some(({ link }) => link.view()?.link !== 'up')) {
      const gone = links.find(({ link }) => link.view()?.link === 'gone');
      if (gone) throw new Error(`${gone.name} was sent away: ${gone.link.view()?.says}`);
      await new Promise((next) => setTimeout(next, 10));
    }
    slowestReturnMs = Math.max(slowestReturnMs, performance.now() - began);
  }
  isOver = true;
  await Promise.all(playing);
  host.child.kill('SIGTERM');
  await once(host.child, 'exit');
  for (const { link } of links) link.stop();
  startsMs.sort((a, b) => a - b);
  const medianStartMs = startsMs[startsMs.length >> 1] ?? 0;
  return { ...compared(folder, locked), medianStartMs, slowestStartMs: startsMs.at(-1) ?? 0, slowestReturnMs };
}

/** Answers item after item; what the host showed as locked had been acknowledged. */
async function play(link: ClassLink, locked: Set<number>, isOver: () => boolean): Promise<void> {
  while (!isOver()) {
    const sitting = link.view()?.sitting;
    const item = sitting?.item;
    if (sitting?.state === 'item-locked' && item) {
      locked.add(item.number);
      if (sitting.ahead) await link.does({ is: 'go to', number: sitting.ahead.number });
    } else if (sitting?.state === 'running' && item && link.view()?.waiting === 0)
      await link.does({ is: 'answer', number: item.number, response: `${1 + Math.floor(Math.random() * 200)} mL/h` });
    await new Promise((next) => setTimeout(next, 20));
  }
}

function compared(folder: string, locked: ReadonlyMap<string, ReadonlySet<number>>) {
  const counts = markedIn(folder);
  const acknowledged = [...locked].flatMap(([name, numbers]) => [...numbers].map((number) => `${name} ${number}`));
  return {
    acknowledged: acknowledged.length,
    lost: acknowledged.filter((key) => !counts.has(key)),
    doubled: [...counts].filter(([, count]) => count > 1).map(([key]) => key),
  };
}
