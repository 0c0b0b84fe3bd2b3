// The operating system's sandbox, read back as an ordinary user: the page's process is filtered and in its own namespace.
import { spawn, spawnSync } from 'node:child_process';
import { chmodSync, readdirSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { expect, test } from 'playwright/test';
import { z } from 'zod';
import { clearAway, definedEnvironment, isRoot, newFolder, projectRoot, statusOf } from './kit/app';

const user = 'scruple-tester';
const electron = z.string().parse(createRequire(import.meta.url)('electron'));

/** The numbers of an ordinary user, made where this runs as root; nothing when it is one already. */
function ordinaryUser(): { readonly uid: number; readonly gid: number } | undefined {
  if (!isRoot) return undefined;
  statusOf('useradd', '--system', '--no-create-home', user);
  const numberOf = (flag: string) => Number(spawnSync('id', [flag, user], { encoding: 'utf8' }).stdout);
  return { uid: numberOf('-u'), gid: numberOf('-g') };
}

test.afterAll(() => {
  if (isRoot) statusOf('userdel', user);
});

test('as an ordinary user the page runs under a system call filter and in its own process namespace', async () => {
  const person = ordinaryUser();
  const folder = newFolder();
  chmodSync(folder, 0o777);
  const child = spawn(electron, [projectRoot, `--user-data-dir=${path.join(folder, 'data')}`], {
    ...person,
    env: { ...definedEnvironment(), HOME: folder, XDG_CONFIG_HOME: folder, XAUTHORITY: readableAuthority(folder) },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let log = '';
  child.stderr.on('data', (part) => {
    log += String(part);
  });
  const gone = new Promise((done) => child.once('exit', done));
  try {
    await expect.poll(() => renderersBelow(child.pid ?? -1).length, { message: log, timeout: 20_000 }).toBe(1);
    const [renderer] = renderersBelow(child.pid ?? -1);
    expect(renderer?.status.get('Seccomp')).toBe('2');
    expect(renderer?.status.get('NSpid')?.split(/\s+/).length).toBeGreaterThan(1);
    expect(renderer?.status.get('NoNewPrivs')).toBe('1');
    expect(renderer?.status.get('CapEff')).toMatch(/^0+$/);
    expect(readFileSync(`/proc/${child.pid}/cmdline`, 'utf8')).not.toContain('no-sandbox');
  } finally {
    child.kill();
    await gone;
    clearAway(folder);
  }
});

interface Process {
  readonly id: number;
  readonly parent: number;
  readonly command: string;
  readonly status: ReadonlyMap<string, string>;
}

/** The pages' processes of an app, read from the process table. */
function renderersBelow(root: number): Process[] {
  const all = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap(processOf);
  const isBelow = ({ parent }: Process): boolean =>
    parent === root || all.some((other) => other.id === parent && isBelow(other));
  return all.filter((one) => one.command.includes('--type=renderer') && isBelow(one));
}

function processOf(id: string): Process[] {
  try {
    const lines = readFileSync(`/proc/${id}/status`, 'utf8').split('\n');
    const status = new Map(
      lines.map((line): [string, string] => [
        line.slice(0, line.indexOf(':')),
        line.slice(line.indexOf(':') + 1).trim(),
      ]),
    );
    const command = readFileSync(`/proc/${id}/cmdline`, 'utf8');
    return [{ id: Number(id), parent: Number(status.get('PPid')), command, status }];
  } catch {
    return []; // it ended while it was read
  }
}

/** The display's key where the ordinary user may read it. */
function readableAuthority(folder: string): string {
  const given = process.env['XAUTHORITY'];
  if (!given) return '';
  const copy = path.join(folder, 'authority');
  spawnSync('cp', [given, copy]);
  chmodSync(copy, 0o644);
  return copy;
}
