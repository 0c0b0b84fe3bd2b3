/** What SQLite's own check does not see: tables that are not the store's, and text that cannot be read as text. */
import { isUtf8 } from 'node:buffer';
import { z } from 'zod';
import { type Database, isWhole, openDatabase } from './database';
import { type Migration, migrate, versionAfter, versionOf } from './migrations';

/** True for a store that can be used in every part; of one that a newer Scruple made, only that the file is whole. */
export function isSound(database: Database, steps: readonly Migration[]): boolean {
  if (!isWhole(database)) return false;
  const version = versionOf(database);
  database.exec(`PRAGMA user_version = ${version}`); // written anew, because a broken header can forbid writing
  if (version > versionAfter(steps)) return true;
  const model = openDatabase(':memory:', 'full');
  migrate(
    model,
    () => undefined,
    steps.filter((step) => step.version <= version),
  );
  const columns = textColumnsOf(model);
  const hasItsShape = shapeOf(database) === shapeOf(model);
  model.close();
  return hasItsShape && [...columns].every(([table, names]) => isReadable(database, table, names));
}

/** The definitions of all tables and indexes, as hexadecimal, because they may hold anything. */
function shapeOf(database: Database): string {
  const rows = database.prepare(
    'SELECT hex(type), hex(name), hex(sql) FROM sqlite_schema ORDER BY hex(type), hex(name)',
  );
  return JSON.stringify(rows.raw().all());
}

const textColumn = z.tuple([z.string(), z.string()]);

function textColumnsOf(model: Database): ReadonlyMap<string, readonly string[]> {
  const rows = model
    .prepare(
      `SELECT tables.name, columns.name FROM sqlite_schema AS tables, pragma_table_info(tables.name) AS columns
       WHERE tables.type = 'table' AND columns.type = 'TEXT'`,
    )
    .raw()
    .all();
  const columns = new Map<string, string[]>();
  for (const [table, column] of z.array(textColumn).parse(rows))
    columns.set(table, [...(columns.get(table) ?? []), column]);
  return columns;
}

/** The driver ends the whole process over text that is no UTF-8, so it is read as bytes first, many rows at a time. */
function isReadable(database: Database, table: string, columns: readonly string[]): boolean {
  const row = columns.map((column) => `coalesce(${column}, '')`).join(" || ' ' || ");
  const rows = database
    .prepare(`SELECT CAST(group_concat(${row}, ' ') AS BLOB) FROM ${table} GROUP BY rowid / 10000`)
    .raw()
    .all();
  return z
    .array(z.tuple([z.instanceof(Uint8Array)]))
    .parse(rows)
    .every(([bytes]) => isUtf8(bytes));
}
