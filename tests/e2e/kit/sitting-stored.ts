// What stands in a store of a sitting, read past the program.
import path from 'node:path';
import LibsqlDatabase from 'libsql';
import { z } from 'zod';

const note = z.object({ clock_ms: z.number() });
const attempt = z.object({ item: z.number(), response: z.string() });

/** How far the clock of a sitting was when it was last written down, in a note or with an event, in milliseconds. */
export function notedClock(folder: string, sittingId: string): number {
  const sql = `SELECT max(clock_ms) AS clock_ms FROM (
      SELECT clock_ms FROM sitting_notes WHERE sitting_id = ?1
      UNION SELECT json_extract(event, '$.at') FROM sitting_events WHERE sitting_id = ?1)`;
  const [found] = rowsOf(folder, sql, sittingId);
  return note.parse(found).clock_ms;
}

/** The responses of a sitting, in the order in which they came. */
export function sittingAttempts(folder: string, sittingId: string): z.infer<typeof attempt>[] {
  const sql = 'SELECT item, response FROM attempts WHERE sitting_id = ? ORDER BY id';
  return z.array(attempt).parse(rowsOf(folder, sql, sittingId));
}

function rowsOf(folder: string, sql: string, sittingId: string): unknown[] {
  const database = new LibsqlDatabase(path.join(folder, 'scruple.db'), { timeout: 5000 });
  try {
    return database.prepare(sql).all(sittingId);
  } finally {
    database.close();
  }
}
