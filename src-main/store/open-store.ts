/** Opens the store of this installation, whatever state its folder is in, and says what the person must know. */
import { existsSync } from 'node:fs';
import path from 'node:path';
import { backUp, backupsOf, isBackupDue, restoreNewest } from './backups';
import { type Database, isOutOfReach, openDatabase } from './database';
import { type Migration, migrate, migrations, versionAfter, versionOf } from './migrations';
import { isSound } from './soundness';
import { isWritable } from './store-folder';

export interface Store {
  /** Writes reach the disk before they return. */
  readonly firm: Database;
  /** Drafts: written at once, left to the system to sync. */
  readonly loose: Database;
  /** False for a store that lives in memory and ends with this process. */
  readonly isKept: boolean;
  /** Said once at the top of the window. */
  readonly notice: string | undefined;
  close(): void;
}

/** Opens the store in a folder; where nothing can be written it lives in memory and the notice says so. */
export function openStore(folder: string, now: Date, steps: readonly Migration[] = migrations): Store {
  if (!isWritable(folder)) return inMemory(`the folder ${folder} cannot be written.`, steps);
  try {
    return openFile(path.join(folder, 'scruple.db'), now, steps);
  } catch {
    return inMemory(`the store in ${folder} is held by another program, or its disk is full.`, steps);
  }
}

function openFile(file: string, now: Date, steps: readonly Migration[]): Store {
  const { database, notice } = openWhole(file, now, steps);
  if (versionOf(database) > versionAfter(steps)) {
    database.close();
    return inMemory('the answers on this computer were written by a newer Scruple.', steps);
  }
  migrate(database, () => versionOf(database) > 0 && backUp(database, file, now), steps);
  if (isBackupDue(file, now)) backUpIfRoom(database, file, now);
  return over(database, openDatabase(file, 'loose'), notice);
}

/** The daily copy is a comfort; a disk without room for it stops nobody. */
function backUpIfRoom(database: Database, file: string, now: Date): void {
  try {
    backUp(database, file, now);
  } catch {
    // it is due again at the next start
  }
}

function inMemory(reason: string, steps: readonly Migration[]): Store {
  const database = openDatabase(':memory:', 'full');
  migrate(database, () => undefined, steps);
  return over(database, database, `Practice works, but nothing will be kept: ${reason}`);
}

function over(firm: Database, loose: Database, notice: string | undefined): Store {
  return {
    firm,
    loose,
    isKept: firm !== loose,
    notice,
    close() {
      if (loose !== firm) loose.close();
      firm.close();
    },
  };
}

/** The store, restored from its newest sound backup when it is damaged. */
function openWhole(
  file: string,
  now: Date,
  steps: readonly Migration[],
): { readonly database: Database; readonly notice: string | undefined } {
  const wasThere = existsSync(file);
  const found = openIfSound(file, steps);
  if (found && !(wasThere && isEmptied(found, file))) return { database: found, notice: undefined };
  found?.close();
  const backup = restoreNewest(file, now, (copy) => isSoundCopy(copy, steps));
  const database = openDatabase(file, 'full');
  const notice = backup
    ? `The store was damaged. The copy of ${path.basename(backup).slice(8, 18)} is in its place; the damaged file was kept.`
    : 'The store was damaged and there was no copy of it. Scruple starts anew; the damaged file was kept.';
  return { database, notice };
}

/** A store without a table where there are copies of it lost its content; a new one has no copies yet. */
function isEmptied(database: Database, file: string): boolean {
  return versionOf(database) === 0 && backupsOf(file).length > 0;
}

function isSoundCopy(file: string, steps: readonly Migration[]): boolean {
  const database = openIfSound(file, steps);
  const holdsSomething = database !== undefined && versionOf(database) > 0;
  database?.close();
  return holdsSomething;
}

/** Nothing for a damaged file and for one of another shape; a store that only cannot be had now is a fault. */
function openIfSound(file: string, steps: readonly Migration[]): Database | undefined {
  let database: Database | undefined;
  try {
    database = openDatabase(file, 'full');
    if (isSound(database, steps)) return database;
  } catch (fault) {
    if (isOutOfReach(fault)) throw fault;
  }
  database?.close();
  return undefined;
}
