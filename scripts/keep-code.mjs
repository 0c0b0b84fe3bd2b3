// After a build: lets Electron walk one start of the app and keep the code that it compiled beside the files, so that no
// later start compiles them again (docs/decisions/0016-kept-code.md). An app without it works the same and starts slower.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import { createRequire } from 'node:module';
import os from 'node:os';
import path from 'node:path';
import { projectRoot } from './program-paths.mjs';

const require = createRequire(import.meta.url);
const main = path.join(projectRoot, 'out', 'main');
/** Names the runtime whose code is kept; a build empties its folder, and another runtime needs its own code. */
const keptFor = path.join(main, 'kept-for.txt');

/** True when the build at hand has its code kept for the runtime in place. */
export function keepCode() {
  const electron = runtimeInPlace();
  if (!electron) {
    console.error('Electron is not in place, so no compiled code could be kept.');
    return false;
  }
  const version = fs.readFileSync(path.join(path.dirname(electron), 'version'), 'utf8').trim();
  if (fs.existsSync(keptFor) && fs.readFileSync(keptFor, 'utf8') === version) return true;
  const profile = fs.mkdtempSync(path.join(os.tmpdir(), 'scruple-keep-code-'));
  // no window opens, so that a display is not needed
  const headless = process.platform === 'linux' ? ['--ozone-platform=headless'] : [];
  const run = spawnSync(electron, [...headless, `--user-data-dir=${profile}`, path.join(main, 'keep-code.js')], {
    env: { ...process.env, ...(process.getuid?.() === 0 && { ELECTRON_DISABLE_SANDBOX: '1' }) },
    encoding: 'utf8',
    timeout: 60_000,
  });
  fs.rmSync(profile, { recursive: true, force: true });
  const isKept = run.status === 0 && run.stdout.includes('kept the compiled code');
  if (isKept) fs.writeFileSync(keptFor, version);
  else console.error(`No compiled code could be kept, so Scruple starts slower:\n${run.error ?? run.stderr}`);
  return isKept;
}

/** The program of Electron, which its package refuses to name while there is none. */
function runtimeInPlace() {
  try {
    return require('electron');
  } catch {
    return undefined;
  }
}
