/** Where this start keeps its things: the store's folder, and Chromium's own files out of the roaming profile. */
import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { app } from 'electron';

export interface ChosenFolder {
  /** The store's folder. */
  readonly path: string;
  /** False when nothing can be written there; practice works then, and nothing is kept. */
  readonly isKept: boolean;
}

/**
 * Uses the folder given with `--user-data-dir`, else the standard one. Writability is tested before the lock of the
 * single instance is asked for, because on a read-only profile that lock is refused as if another window were open.
 */
export function chooseFolders(standard: string, isWritable: (folder: string) => boolean): ChosenFolder {
  const given = app.commandLine.getSwitchValue('user-data-dir');
  const folder = given === '' ? standard : path.resolve(given);
  const isKept = isWritable(folder);
  const browserFolder = isKept ? path.join(folder, 'browser') : mkdtempSync(path.join(tmpdir(), 'scruple-'));
  app.setPath('userData', browserFolder);
  app.setPath('sessionData', browserFolder);
  return { path: folder, isKept };
}
