// Starts the real app in a folder of its own and closes it again. Everything the app says is kept.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from 'playwright';

export const projectRoot = path.resolve(import.meta.dirname, '../../..');

/** Waits until the app is on the screen: its first heading is there. */
export async function shown(page: Page): Promise<Page> {
  await page.locator('h1').first().waitFor();
  return page;
}

export interface Started {
  readonly app: ElectronApplication;
  readonly page: Page;
  /** Where this app keeps its store. */
  readonly folder: string;
  /** What the app wrote to standard error. */
  readonly log: () => string;
  close(): Promise<void>;
}

export interface Start {
  /** Where the built program stands; this project without it. */
  readonly program?: string;
  readonly folder?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Files named behind the program, as a double click names them. */
  readonly files?: readonly string[];
}

export function newFolder(): string {
  return mkdtempSync(path.join(tmpdir(), 'scruple-e2e-'));
}

export async function startApp({
  program = projectRoot,
  folder = newFolder(),
  env = {},
  files = [],
}: Start = {}): Promise<Started> {
  const app = await _electron.launch({
    args: ['.', `--user-data-dir=${folder}`, ...files],
    cwd: program,
    env: { ...definedEnvironment(), ...env },
  });
  let log = '';
  app.process().stderr?.on('data', (part) => {
    log += String(part);
  });
  const page = await app.firstWindow();
  page.setDefaultTimeout(120_000);
  await shown(page);
  return { app, page, folder, log: () => log, close: () => app.close() };
}

/** Starts, runs, closes and clears away, whatever happens. */
export async function withApp(run: (started: Started) => Promise<void>, start: Start = {}): Promise<void> {
  const started = await startApp(start);
  try {
    await run(started);
  } finally {
    await started.close();
    clearAway(started.folder);
  }
}

export function clearAway(folder: string): void {
  rmSync(folder, { recursive: true, force: true });
}

/** Ends the main process as a power button does, and waits until it is gone. */
export async function killApp({ app }: Started): Promise<void> {
  const gone = new Promise((done) => app.process().once('exit', done));
  app.process().kill('SIGKILL');
  await gone;
}

export function definedEnvironment(): Record<string, string> {
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) => (value === undefined ? [] : [[name, value]])),
  );
}

/** True for a user that may mount and make users. */
export const isRoot = process.getuid?.() === 0;

/** Runs a program to its end and gives its exit status. */
export function statusOf(program: string, ...args: readonly string[]): number | null {
  return spawnSync(program, args).status;
}
