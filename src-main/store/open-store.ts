/** Opens the store of this installation, whatever state its folder is in, and says what the person must know. */
import path from 'node:path';
import { backUp, isBackupDue, restoreNewest } from './backups';
import { type Database, isWhole, openDatabase } from './database';
import { currentVersion, migrate, versionOf } from './migrations';
import { isWritable } from './store-folder';

export interface Store {
  /** Writes reach the disk before they return. */
  readonly firm: Database;
  /** Drafts: written at once, left to the system to sync. */
  readonly loose: Database;
  /** Said once at the top of the window. */
  readonly notice: string | undefined;
  close(): void;
}

/** Opens the store in a folder; where nothing can be written it lives in memory and the notice says so. */
export function openStore(folder: string, now: Date): Store {
  if (!isWritable(folder)) {
    return inMemory(`Practice works, but nothing will be kept: the folder ${folder} cannot be written.`);
  }
  const file = path.join(folder, 'scruple.db');
  const { database, notice } = openWhole(file, now);
  if (versionOf(database) > currentVersion) {
    database.close();
    return inMemory(
      'Practice works, but nothing will be kept: the answers on this computer were written by a newer Scruple.',
    );
  }
  migrate(database, () => {
    if (versionOf(database) > 0) backUp(database, file, now);
  });
  if (isBackupDue(file, now)) backUp(database, file, now);
  return over(database, openDatabase(file, 'loose'), notice);
}

function inMemory(notice: string): Store {
  const database = openDatabase(':memory:', 'full');
  migrate(database, () => undefined);
  return over(database, database, notice);
}

function over(firm: Database, loose: Database, notice: string | undefined): Store {
  return {
    firm,
    loose,
    notice,
    close() {
      if (loose !== firm) loose.close();
      firm.close();
    },
  };
}

/** The store, restored from its newest whole backup when it is damaged. */
function openWhole(file: string, now: Date): { readonly database: Database; readonly notice: string | undefined } {
  const found = openIfWhole(file);
  if (found) return { database: found, notice: undefined };
  const backup = restoreNewest(file, now);
  const database = openDatabase(file, 'full');
  const notice = backup
    ? `The store was damaged. The copy of ${path.basename(backup).slice(8, 18)} is in its place; the damaged file was kept.`
    : 'The store was damaged and there was no copy of it. Scruple starts anew; the damaged file was kept.';
  return { database, notice };
}

function openIfWhole(file: string): Database | undefined {
  try {
    const database = openDatabase(file, 'full');
    if (isWhole(database)) return database;
    database.close();
  } catch {
    return undefined; // not even the header can be read
  }
  return undefined;
}
