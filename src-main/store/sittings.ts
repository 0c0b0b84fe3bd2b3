/** Sittings and what happened in them, event by event: append-only rows. What a sitting is now follows from them. */
import { z } from 'zod';
import { type AttemptRow, type HelpRow, saveAttempt, saveHelp } from './attempts';
import { type ClassSitting, writeClassSitting } from './class-sittings';
import { allOrNothing, statement } from './database';
import type { Store } from './open-store';
import { parsedJson } from './parsed-json';
import { type ItemDraft, writeItemDraft } from './sitting-notes';

/** A sitting as it was begun. */
export interface SittingRow {
  readonly id: string;
  readonly plan: unknown;
  readonly seed: string;
  /** What is drawn from, settled at the start, so that later skills and attempts change no item. */
  readonly draws: unknown;
  readonly startedAt: Date;
  /** Written once, where it is sat for a class. */
  readonly forClass?: ClassSitting;
}

/** Something that happened, and what is written with it. */
export interface SittingEvent {
  readonly event: unknown;
  readonly attempt?: AttemptRow;
  readonly help?: HelpRow;
  /** The response, which stands in its box from now on. */
  readonly draft?: ItemDraft;
}

/** An event as it was written. */
export interface StoredEvent {
  readonly event: unknown;
  readonly at: Date;
}

const sittingRow = z.object({
  id: z.string(),
  plan: z.string(),
  seed: z.string(),
  draws: z.string(),
  started_at: z.string(),
});
const eventRows = z.array(z.object({ event: z.string(), at: z.string() }));

/** Begins a sitting with its first event, both or neither; they are on the disk when this returns. */
export function saveSitting(store: Store, learnerId: string, sitting: SittingRow, first: SittingEvent): void {
  const { firm } = store;
  const startedAt = sitting.startedAt.toISOString();
  allOrNothing(firm, () => {
    statement(
      firm,
      'INSERT INTO sittings (id, learner_id, plan, seed, draws, started_at) VALUES (?, ?, ?, ?, ?, ?)',
    ).run(sitting.id, learnerId, JSON.stringify(sitting.plan), sitting.seed, JSON.stringify(sitting.draws), startedAt);
    if (sitting.forClass) writeClassSitting(store, sitting.id, sitting.forClass);
    writeEvent(store, sitting.id, 0, first, startedAt);
  });
}

/** Every sitting of a learner, the newest first. */
export function sittingsOf({ firm }: Store, learnerId: string): readonly SittingRow[] {
  const sql = 'SELECT * FROM sittings WHERE learner_id = ? ORDER BY rowid DESC';
  return z.array(sittingRow).parse(statement(firm, sql).all(learnerId)).map(sittingOf);
}

/** One sitting of a learner. */
export function sittingNamed({ firm }: Store, learnerId: string, id: string): SittingRow | undefined {
  const found = statement(firm, 'SELECT * FROM sittings WHERE learner_id = ? AND id = ?').get(learnerId, id);
  return found === undefined ? undefined : sittingOf(sittingRow.parse(found));
}

/**
 * Appends what happened after `number` events with all that belongs to it, or nothing; it is on the disk when this
 * returns. Where another program wrote first, SQLite refuses the number.
 */
export function appendEvent(store: Store, sittingId: string, number: number, event: SittingEvent, at: Date): void {
  allOrNothing(store.firm, () => writeEvent(store, sittingId, number, event, at.toISOString()));
}

function writeEvent(store: Store, sittingId: string, number: number, written: SittingEvent, at: string): void {
  const { event, attempt, help, draft } = written;
  const { firm } = store;
  statement(firm, 'INSERT INTO sitting_events (sitting_id, number, event, at) VALUES (?, ?, ?, ?)').run(
    sittingId,
    number,
    JSON.stringify(event),
    at,
  );
  if (attempt) saveAttempt(store, attempt);
  if (help) saveHelp(store, help);
  if (draft) writeItemDraft(firm, sittingId, draft);
}

/** Everything that happened in a sitting, in order. */
export function eventsOf({ firm }: Store, sittingId: string): readonly StoredEvent[] {
  const sql = 'SELECT event, at FROM sitting_events WHERE sitting_id = ? ORDER BY number';
  const found = eventRows.parse(statement(firm, sql).all(sittingId));
  return found.map(({ event, at }) => ({ event: parsedJson(event), at: new Date(at) }));
}

function sittingOf({ id, plan, seed, draws, started_at }: z.infer<typeof sittingRow>): SittingRow {
  return { id, plan: parsedJson(plan), seed, draws: parsedJson(draws), startedAt: new Date(started_at) };
}
