// A host and its students in two network namespaces with a cable between them that can be pulled. Needs the rights of root.
import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { createInterface } from 'node:readline';

const host = { space: 'scruple-host', wire: 'scruple-h', address: '10.99.77.1' };
const students = { space: 'scruple-room', wire: 'scruple-r', address: '10.99.77.2' };

export interface Cable {
  readonly hostAddress: string;
  /** Runs a program at the host's end, or at the students'. */
  atHost(command: readonly string[], env?: Readonly<Record<string, string>>): Spoken;
  atStudents(command: readonly string[]): Spoken;
  pull(): void;
  plug(): void;
  remove(): void;
}

/** A program that speaks JSON, a line each. */
export interface Spoken {
  readonly child: ChildProcess;
  next(): Promise<Record<string, unknown>>;
}

export function layCable(): Cable {
  if (process.getuid?.() !== 0) throw new Error('a cable between two network namespaces needs the rights of root');
  remove();
  for (const { space } of [host, students]) ip('netns', 'add', space);
  ip(
    'link',
    'add',
    host.wire,
    'netns',
    host.space,
    'type',
    'veth',
    'peer',
    'name',
    students.wire,
    'netns',
    students.space,
  );
  for (const { space, wire, address } of [host, students]) {
    ip('-n', space, 'addr', 'add', `${address}/24`, 'dev', wire);
    for (const link of ['lo', wire]) ip('-n', space, 'link', 'set', link, 'up');
  }
  const within =
    (space: string) =>
    (command: readonly string[], env: Readonly<Record<string, string>> = {}) =>
      spoken(['netns', 'exec', space, process.execPath, ...command], env);
  return {
    hostAddress: host.address,
    atHost: within(host.space),
    atStudents: within(students.space),
    pull: () => ip('-n', students.space, 'link', 'set', students.wire, 'down'),
    plug: () => ip('-n', students.space, 'link', 'set', students.wire, 'up'),
    remove,
  };
}

function spoken(words: readonly string[], env: Readonly<Record<string, string>>): Spoken {
  const child = spawn('ip', words, { env: { ...process.env, ...env }, stdio: ['pipe', 'pipe', 'inherit'] });
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  return { child, next: async () => JSON.parse(String((await lines.next()).value)) };
}

function remove(): void {
  for (const { space } of [host, students]) {
    try {
      ip('netns', 'del', space);
    } catch {
      // it was not there
    }
  }
}

function ip(...words: readonly string[]): void {
  execFileSync('ip', words, { stdio: ['ignore', 'ignore', 'pipe'] });
}
