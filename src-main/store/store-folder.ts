/** Where Scruple keeps what it must not lose: the local, not the roaming, part of the user's data. */
import { accessSync, constants, mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { homedir } from 'node:os';
import path from 'node:path';

/** The folder of this installation on this system; `SCRUPLE_DATA` names another one. */
export function storeFolder(
  env: NodeJS.ProcessEnv = process.env,
  platform: NodeJS.Platform = process.platform,
): string {
  if (env.SCRUPLE_DATA) return path.resolve(env.SCRUPLE_DATA);
  if (platform === 'win32') return path.join(env.LOCALAPPDATA ?? path.join(homedir(), 'AppData', 'Local'), 'Scruple');
  if (platform === 'darwin') return path.join(homedir(), 'Library', 'Application Support', 'Scruple');
  return path.join(env.XDG_DATA_HOME ?? path.join(homedir(), '.local', 'share'), 'Scruple');
}

/** Makes the folder where it is missing and says whether files can be written there, by writing one. */
export function isWritable(folder: string): boolean {
  const probe = path.join(folder, `.write-probe-${process.pid}`);
  try {
    mkdirSync(folder, { recursive: true });
    accessSync(folder, constants.W_OK);
    writeFileSync(probe, 'probe');
    rmSync(probe);
    return true;
  } catch {
    return false;
  }
}

/** Linux's numbers for NFS, SMB and CIFS (statfs(2)). */
const networkKinds = new Set([0x6969, 0x517b, 0xfe534d42, 0xff534d42]);

/** True for a file on another computer, where SQLite's shared memory cannot be relied on. */
export function isOnNetwork(file: string): boolean {
  if (file.startsWith('\\\\')) return true;
  try {
    return process.platform === 'linux' && networkKinds.has(statfsSync(path.dirname(file)).type);
  } catch {
    return false; // the folder is not there yet, or the system does not say
  }
}
