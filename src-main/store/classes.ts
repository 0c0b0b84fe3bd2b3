/** Classes and what happened in them, event by event: append-only rows, many in one commit. What a class is now follows. */
import { z } from 'zod';
import { allOrNothing, statement } from './database';
import type { Store } from './open-store';
import { parsedJson } from './parsed-json';

/** A class as it was opened. */
export interface ClassRow {
  readonly id: string;
  readonly setup: unknown;
  readonly code: string;
  readonly salt: string;
  readonly seed: string;
  readonly openedAt: Date;
  readonly endedAt: Date | undefined;
  /** Where it listened last, so that students find it there after a restart. */
  readonly port: number | undefined;
  readonly guestPort: number | undefined;
  /** The class plan as it was saved to a file; absent where the class is on the network. */
  readonly classPlan?: unknown;
}

/** What is written in one commit. */
export interface ClassWrites {
  /** Events with their numbers. */
  readonly events: readonly { readonly number: number; readonly event: unknown }[];
  /** Seats whose token changed; without a hash nobody comes back to it. */
  readonly seats: readonly { readonly seatId: string; readonly tokenHash: string | undefined }[];
}

const classRow = z.object({
  id: z.string(),
  setup: z.string(),
  code: z.string(),
  salt: z.string(),
  seed: z.string(),
  opened_at: z.string(),
  ended_at: z.string().nullable(),
  port: z.number().nullable(),
  guest_port: z.number().nullable(),
  class_plan: z.string().nullable(),
});
const eventRows = z.array(z.object({ event: z.string() }));
const seatRows = z.array(z.object({ seat_id: z.string(), token_hash: z.string() }));
const note = z.object({ clock_ms: z.number(), noted_at: z.string() });

export function saveClass({ firm }: Store, { id, setup, code, salt, seed, openedAt }: ClassRow): void {
  statement(firm, 'INSERT INTO classes (id, setup, code, salt, seed, opened_at) VALUES (?, ?, ?, ?, ?, ?)').run(
    id,
    JSON.stringify(setup),
    code,
    salt,
    seed,
    openedAt.toISOString(),
  );
}

/**
 * Keeps a class whose plan travels on a stick, with its first event: both or neither. It never listens, so it stands among
 * those that are over from the beginning.
 */
export function saveStickClass(store: Store, row: ClassRow, first: unknown): void {
  const { firm } = store;
  const { id, setup, seed, openedAt, classPlan } = row;
  const at = openedAt.toISOString();
  const sql = `INSERT INTO classes (id, setup, code, salt, seed, opened_at, ended_at, class_plan)
       VALUES (?, ?, '', '', ?, ?, ?, ?)`;
  allOrNothing(firm, () => {
    statement(firm, sql).run(id, JSON.stringify(setup), seed, at, at, JSON.stringify(classPlan));
    statement(firm, 'INSERT INTO class_events (class_id, number, event, at) VALUES (?, 0, ?, ?)').run(
      id,
      JSON.stringify(first),
      at,
    );
  });
}

/** Notes where a class listens. */
export function saveClassPorts({ firm }: Store, id: string, port: number, guestPort: number | undefined): void {
  statement(firm, 'UPDATE classes SET port = ?, guest_port = ? WHERE id = ?').run(port, guestPort ?? null, id);
}

export function saveClassEnd({ firm }: Store, id: string, at: Date): void {
  statement(firm, 'UPDATE classes SET ended_at = ? WHERE id = ?').run(at.toISOString(), id);
}

/** Writes all of it or nothing; it is on the disk when this returns. */
export function writeClass({ firm }: Store, id: string, { events, seats }: ClassWrites, at: Date): void {
  const insert = statement(firm, 'INSERT INTO class_events (class_id, number, event, at) VALUES (?, ?, ?, ?)');
  const hold = statement(firm, 'INSERT OR REPLACE INTO class_seats (class_id, seat_id, token_hash) VALUES (?, ?, ?)');
  const free = statement(firm, 'DELETE FROM class_seats WHERE class_id = ? AND seat_id = ?');
  const writtenAt = at.toISOString();
  allOrNothing(firm, () => {
    for (const { number, event } of events) insert.run(id, number, JSON.stringify(event), writtenAt);
    for (const { seatId, tokenHash } of seats) {
      if (tokenHash === undefined) free.run(id, seatId);
      else hold.run(id, seatId, tokenHash);
    }
  });
}

/** Every class, the latest first. */
export function classesOf({ firm }: Store): readonly ClassRow[] {
  const sql = 'SELECT * FROM classes ORDER BY opened_at DESC, rowid DESC';
  return z.array(classRow).parse(statement(firm, sql).all()).map(rowOf);
}

export function classNamed({ firm }: Store, id: string): ClassRow | undefined {
  const found = statement(firm, 'SELECT * FROM classes WHERE id = ?').get(id);
  return found === undefined ? undefined : rowOf(classRow.parse(found));
}

/** Everything that happened in a class, in order. */
export function classEventsOf({ firm }: Store, id: string): readonly unknown[] {
  const sql = 'SELECT event FROM class_events WHERE class_id = ? ORDER BY number';
  return eventRows.parse(statement(firm, sql).all(id)).map(({ event }) => parsedJson(event));
}

/** The hashed token of each held seat, by seat. */
export function seatHashesOf({ firm }: Store, id: string): ReadonlyMap<string, string> {
  const found = seatRows.parse(
    statement(firm, 'SELECT seat_id, token_hash FROM class_seats WHERE class_id = ?').all(id),
  );
  return new Map(found.map(({ seat_id, token_hash }) => [seat_id, token_hash]));
}

/** Notes how far the clock of a class is, unsynced. */
export function noteClass({ loose }: Store, id: string, clockMs: number, at: Date): void {
  statement(loose, 'INSERT OR REPLACE INTO class_notes (class_id, clock_ms, noted_at) VALUES (?, ?, ?)').run(
    id,
    clockMs,
    at.toISOString(),
  );
}

export function classNoteOf({ loose }: Store, id: string): number | undefined {
  const found = note.safeParse(
    statement(loose, 'SELECT clock_ms, noted_at FROM class_notes WHERE class_id = ?').get(id),
  );
  return found.success ? found.data.clock_ms : undefined;
}

/** Removes a class with everything in it; the bytes are overwritten. */
export function removeClass({ firm }: Store, id: string): void {
  firm.exec('PRAGMA secure_delete = ON');
  allOrNothing(firm, () => {
    for (const table of ['class_events', 'class_seats', 'class_notes'])
      statement(firm, `DELETE FROM ${table} WHERE class_id = ?`).run(id);
    statement(firm, 'DELETE FROM classes WHERE id = ?').run(id);
  });
}

function rowOf(found: z.infer<typeof classRow>): ClassRow {
  return {
    id: found.id,
    setup: parsedJson(found.setup),
    code: found.code,
    salt: found.salt,
    seed: found.seed,
    openedAt: new Date(found.opened_at),
    endedAt: found.ended_at === null ? undefined : new Date(found.ended_at),
    port: found.port ?? undefined,
    guestPort: found.guest_port ?? undefined,
    ...(found.class_plan !== null && { classPlan: parsedJson(found.class_plan) }),
  };
}
