// `serve` as a program of its own over a folder, and calls over its wire. Ended by a request or killed.
import { type ChildProcess, spawn } from 'node:child_process';
import path from 'node:path';
import { definedEnvironment, projectRoot } from './app';

export const commandLine = path.join(projectRoot, 'out/main/command-line.js');

export interface Server {
  readonly address: string;
  readonly child: ChildProcess;
  /** Asks a call; gives the reply as it came. */
  call(name: string, ask: unknown): Promise<unknown>;
  /** Ends it with a signal and waits until it is gone; gives its exit status. */
  end(signal?: NodeJS.Signals): Promise<number | null>;
}

/** Starts `serve`, or another program that prints an address as its first line. */
export async function startServer(
  folder: string,
  command: readonly string[] = [commandLine, 'serve'],
): Promise<Server> {
  const { DISPLAY: _, WAYLAND_DISPLAY: __, ...env } = definedEnvironment();
  const child = spawn(process.execPath, command, {
    cwd: projectRoot,
    env: { ...env, SCRUPLE_DATA: folder },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const gone = new Promise<number | null>((done) => child.once('exit', (status) => done(status)));
  const address = await firstLine(child);
  const { origin, searchParams } = new URL(address);
  const headers = { 'content-type': 'application/json', 'x-scruple-token': searchParams.get('token') ?? '' };
  return {
    address,
    child,
    call: async (name, ask) => {
      const answered = await fetch(`${origin}/call/${name}`, { method: 'POST', headers, body: JSON.stringify(ask) });
      return answered.json();
    },
    end: (signal = 'SIGTERM') => {
      child.kill(signal);
      return gone;
    },
  };
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((done, fail) => {
    let written = '';
    let said = '';
    child.stderr?.on('data', (part) => {
      said += String(part);
    });
    child.stdout?.on('data', (part) => {
      written += String(part);
      const end = written.indexOf('\n');
      if (end >= 0) done(written.slice(0, end));
    });
    child.once('exit', (status) => fail(new Error(`it ended with ${status}: ${said}`)));
  });
}
