/** Rolling backups beside the store: made before a migration and once a day, the newest sound one restored when needed. */
import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync, statSync } from 'node:fs';
import path from 'node:path';
import type { Database } from './database';

/** How many are kept. */
const mostBackups = 14;
const dayMs = 86_400_000;

/** Copies the whole store, as SQLite sees it now, into the folder of backups; a copy that did not end has no place there. */
export function backUp(database: Database, file: string, now: Date): void {
  const folder = backupFolder(file);
  mkdirSync(folder, { recursive: true });
  const target = path.join(folder, `scruple-${now.toISOString().replace(/[:.]/g, '-')}.db`);
  if (existsSync(target)) return;
  copyStore(database, target);
  for (const old of backupsOf(file).slice(mostBackups)) rmSync(old, { force: true });
}

/** Copies the whole store into a file, in place of what was there; a copy that did not end leaves that as it was. */
export function copyStore(database: Database, target: string): void {
  const unfinished = `${target}.part`;
  rmSync(unfinished, { force: true });
  try {
    database.prepare('VACUUM INTO ?').run(unfinished);
    renameSync(unfinished, target);
  } finally {
    rmSync(unfinished, { force: true });
  }
}

/** True when the newest backup is older than a day, or there is none. */
export function isBackupDue(file: string, now: Date): boolean {
  const [newest] = backupsOf(file);
  return newest === undefined || now.getTime() - statSync(newest).mtimeMs > dayMs;
}

/** Moves a damaged store aside and puts the newest sound backup in its place; gives that backup, if there is one. */
export function restoreNewest(file: string, now: Date, isSound: (copy: string) => boolean): string | undefined {
  const aside = `${file}.damaged-${now.toISOString().replace(/[:.]/g, '-')}`;
  for (const ending of ['', '-wal', '-shm']) {
    if (existsSync(file + ending)) renameSync(file + ending, aside + ending);
  }
  const sound = backupsOf(file).find(isSound);
  if (sound !== undefined) copyFileSync(sound, file);
  return sound;
}

/** Every backup of a store, newest first. */
export function backupsOf(file: string): string[] {
  const folder = backupFolder(file);
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((name) => /^scruple-.*\.db$/.test(name))
    .toSorted()
    .toReversed()
    .map((name) => path.join(folder, name));
}

function backupFolder(file: string): string {
  return path.join(path.dirname(file), 'backups');
}
