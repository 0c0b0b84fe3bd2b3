// `scruple host` as a program of its own over a folder of its own, on loopback; ended with the test.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { createInterface } from 'node:readline';
import { onTestFinished } from 'vitest';

const commandLine = path.resolve(import.meta.dirname, '../../../out/main/command-line.js');

export interface HostAlone {
  readonly child: ChildProcess;
  readonly address: string;
  readonly code: string;
  call(name: string, ask: unknown): Promise<unknown>;
}

export async function hostAlone(flags: readonly string[]): Promise<HostAlone> {
  const folder = mkdtempSync(path.join(tmpdir(), 'scruple-host-'));
  const words = [commandLine, 'host', '--address', '127.0.0.1', '--skills', 'iv-flow.pump-rate', ...flags];
  const child = spawn(process.execPath, words, {
    env: { ...process.env, SCRUPLE_DATA: folder },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  onTestFinished(() => {
    child.kill('SIGKILL');
    rmSync(folder, { recursive: true, force: true });
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
