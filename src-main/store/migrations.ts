/** The store's shape, step by step. Each migration runs once, in a transaction, after a backup. */
import { type Database, openDatabase, pragmaValue } from './database';
import { learnersAndAttempts } from './migrations/0001-learners-and-attempts';

export interface Migration {
  readonly version: number;
  readonly called: string;
  readonly sql: string;
}

/** In order of their numbers; the number is the store's `user_version` afterwards. */
export const migrations: readonly Migration[] = [learnersAndAttempts];

/** The version that this program writes. */
export const currentVersion = versionAfter(migrations);

/** The version of a store after those migrations. */
export function versionAfter(steps: readonly Migration[]): number {
  return steps.at(-1)?.version ?? 0;
}

/** The version of a store; 0 for a new one. */
export function versionOf(database: Database): number {
  return Number(pragmaValue(database, 'user_version'));
}

/** Runs what is missing. Calls `beforeFirst` once when anything is. */
export function migrate(database: Database, beforeFirst: () => void, steps = migrations): void {
  const missing = steps.filter(({ version }) => version > versionOf(database));
  if (missing.length > 0) beforeFirst();
  for (const { version, sql } of missing) {
    database.transaction(() => {
      database.exec(sql);
      database.exec(`PRAGMA user_version = ${version}`);
    })();
  }
}

/** True when a store has the very tables of its version; of those a newer Scruple made, nothing is known. */
export function hasItsShape(database: Database, steps = migrations): boolean {
  const version = versionOf(database);
  if (version > versionAfter(steps)) return true;
  const model = openDatabase(':memory:', 'full');
  migrate(
    model,
    () => undefined,
    steps.filter((step) => step.version <= version),
  );
  const isSame = shapeOf(database) === shapeOf(model);
  model.close();
  return isSame;
}

function shapeOf(database: Database): string {
  const rows = database.prepare('SELECT type, name, tbl_name, sql FROM sqlite_schema ORDER BY type, name').raw().all();
  return JSON.stringify(rows);
}
