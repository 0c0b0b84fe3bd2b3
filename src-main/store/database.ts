/** The SQLite driver, opened as the store needs it (docs/decisions). */
import LibsqlDatabase from 'libsql';
import { isOnNetwork } from './store-folder';

export type Database = InstanceType<typeof LibsqlDatabase>;

/**
 * How firmly a connection writes: `full` reaches the disk before it returns, `loose` leaves that to the system. Both write
 * one log, so `loose` still syncs where the log goes back into the file; without that a power cut could take firm rows.
 */
export type Firmness = 'full' | 'loose';

/** Opens a database file, made where it is missing; `:memory:` keeps nothing. */
export function openDatabase(file: string, firmness: Firmness): Database {
  const database = new LibsqlDatabase(file, { timeout: 5000 });
  database.exec(`PRAGMA journal_mode = ${isOnNetwork(file) ? 'DELETE' : 'WAL'}`);
  database.exec(`PRAGMA synchronous = ${firmness === 'full' ? 'FULL' : 'NORMAL'}`);
  database.exec('PRAGMA foreign_keys = ON');
  return database;
}

/**
 * True when SQLite finds the file whole; a file that it cannot even read is a fault. What it complains of stays with it:
 * a complaint may name broken bytes, and the driver ends the whole process over text that is no UTF-8.
 */
export function isWhole(database: Database): boolean {
  const row: unknown = database
    .prepare("SELECT integrity_check = 'ok' AS value FROM pragma_integrity_check LIMIT 1")
    .get();
  return typeof row === 'object' && row !== null && 'value' in row && row.value === 1;
}

/** True for a fault that says nothing about the file: another program holds it, or there is no room to open it. */
export function isOutOfReach(fault: unknown): boolean {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
  return /^SQLITE_(BUSY|LOCKED|FULL|NOMEM|PERM|IOERR_WRITE|IOERR_LOCK)/.test(code);
}

/** The value of a pragma that has one. */
export function pragmaValue(database: Database, name: 'user_version' | 'journal_mode' | 'synchronous'): unknown {
  const row: unknown = database.prepare(`SELECT ${name} AS value FROM pragma_${name}`).get();
  return typeof row === 'object' && row !== null && 'value' in row ? row.value : undefined;
}

/** A prepared statement, as far as the store uses one. */
export interface Statement {
  run(...values: readonly unknown[]): unknown;
  get(...values: readonly unknown[]): unknown;
  all(...values: readonly unknown[]): unknown[];
}

const prepared = new WeakMap<Database, Map<string, Statement>>();

/** A statement, prepared on its first use with this database. */
export function statement(database: Database, sql: string): Statement {
  const known = prepared.get(database) ?? new Map<string, Statement>();
  prepared.set(database, known);
  const found = known.get(sql) ?? database.prepare<unknown[]>(sql);
  known.set(sql, found);
  return found;
}

/**
 * Runs writes as one: all of them reach the disk, or none. What went wrong is thrown as it is; the driver's own
 * transactions hide a full disk behind the complaint that SQLite has rolled back already.
 */
export function allOrNothing(database: Database, writes: () => void): void {
  database.exec('BEGIN IMMEDIATE');
  try {
    writes();
    database.exec('COMMIT');
  } catch (fault) {
    if (database.inTransaction) database.exec('ROLLBACK');
    throw fault;
  }
}
