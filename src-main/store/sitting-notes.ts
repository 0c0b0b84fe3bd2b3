/** What is noted of a running sitting without waiting for the disk: how far its clock is, and what is being typed. */
import { z } from 'zod';
import { type Database, statement } from './database';
import type { Store } from './open-store';

/** How far the clock of a sitting was, and when that was. */
export interface SittingNote {
  /** Milliseconds that the sitting has had. */
  readonly clockMs: number;
  readonly notedAt: Date;
}

/** What is being typed for an item. */
export interface ItemDraft {
  readonly item: number;
  /** The step that it is for; the empty text for the answer. */
  readonly step: string;
  readonly draft: string;
}

const note = z.object({ clock_ms: z.number(), noted_at: z.string() });
const drafts = z.array(z.object({ item: z.int(), step: z.string(), draft: z.string() }));

/** Notes how far the clock is, unsynced. */
export function noteSitting({ loose }: Store, sittingId: string, { clockMs, notedAt }: SittingNote): void {
  statement(loose, 'INSERT OR REPLACE INTO sitting_notes (sitting_id, clock_ms, noted_at) VALUES (?, ?, ?)').run(
    sittingId,
    clockMs,
    notedAt.toISOString(),
  );
}

/** The last note of a sitting, if one was made. */
export function sittingNoteOf({ loose }: Store, sittingId: string): SittingNote | undefined {
  const found = note.safeParse(
    statement(loose, 'SELECT clock_ms, noted_at FROM sitting_notes WHERE sitting_id = ?').get(sittingId),
  );
  return found.success ? { clockMs: found.data.clock_ms, notedAt: new Date(found.data.noted_at) } : undefined;
}

/** Keeps what is being typed, unsynced. */
export function keepItemDraft({ loose }: Store, sittingId: string, draft: ItemDraft): void {
  writeItemDraft(loose, sittingId, draft);
}

/** Writes a draft over the connection that is given, so that it may go along with an answer. */
export function writeItemDraft(database: Database, sittingId: string, { item, step, draft }: ItemDraft): void {
  statement(database, 'INSERT OR REPLACE INTO sitting_drafts (sitting_id, item, step, draft) VALUES (?, ?, ?, ?)').run(
    sittingId,
    item,
    step,
    draft,
  );
}

/** Everything that was being typed in a sitting. */
export function itemDraftsOf({ loose }: Store, sittingId: string): readonly ItemDraft[] {
  return drafts.parse(
    statement(loose, 'SELECT item, step, draft FROM sitting_drafts WHERE sitting_id = ?').all(sittingId),
  );
}
