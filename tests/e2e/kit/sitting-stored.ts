// What stands in a store of a sitting, read past the program.
import path from 'node:path';
import { draw } from '@shared/engine/draw';
import { answerOf } from '@shared/engine/problem';
import { numberText } from '@shared/quantity/write-number';
import LibsqlDatabase from 'libsql';
import { z } from 'zod';
import { gravityDripRate } from '../../../shared/skills/iv-flow/gravity-drip-rate';

const note = z.object({ clock_ms: z.number() });
const chosen = z.object({ seed: z.string() });
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

/** The right answer of an item of the newest sitting, which draws gravity drips alone. */
export function rightOfItem(folder: string, number: number): { readonly answer: number; readonly unit: string } {
  const sql = `SELECT seed FROM sitting_items WHERE item = ?
      AND sitting_id = (SELECT id FROM sittings ORDER BY rowid DESC LIMIT 1)`;
  const [found] = rowsOf(folder, sql, number);
  const answer = answerOf(draw(gravityDripRate, chosen.parse(found).seed));
  return { answer: Number(numberText(answer)), unit: 'gtt/min' };
}

function rowsOf(folder: string, sql: string, wanted: string | number): unknown[] {
  const database = new LibsqlDatabase(path.join(folder, 'scruple.db'), { timeout: 5000 });
  try {
    return database.prepare(sql).all(wanted);
  } finally {
    database.close();
  }
}
