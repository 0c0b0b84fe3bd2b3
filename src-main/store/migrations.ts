/** The store's shape, step by step. Each migration runs once, in a transaction, after a backup. */
import { type Database, pragmaValue } from './database';
import { learnersAndAttempts } from './migrations/0001-learners-and-attempts';
import { plansAndSittings } from './migrations/0002-plans-and-sittings';
import { classes } from './migrations/0003-classes';
import { classPlans } from './migrations/0004-class-plans';

export interface Migration {
  readonly version: number;
  readonly called: string;
  readonly sql: string;
}

/** In order of their numbers; the number is the store's `user_version` afterwards. */
export const migrations: readonly Migration[] = [learnersAndAttempts, plansAndSittings, classes, classPlans];

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
