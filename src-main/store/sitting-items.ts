/** Which problem stands at which number of a sitting: chosen once, when it is first drawn. */
import { z } from 'zod';
import { statement } from './database';
import type { Store } from './open-store';

/** An item as it was chosen. */
export interface ChosenItem {
  readonly item: number;
  readonly skill: string;
  readonly seed: string;
}

const rows = z.array(z.object({ item: z.int(), skill: z.string(), seed: z.string() }));

/** Keeps what was chosen, unsynced; the next event that reaches the disk takes it along. The first choice stands. */
export function keepChosenItem({ loose }: Store, sittingId: string, { item, skill, seed }: ChosenItem): void {
  const sql = 'INSERT OR IGNORE INTO sitting_items (sitting_id, item, skill, seed) VALUES (?, ?, ?, ?)';
  statement(loose, sql).run(sittingId, item, skill, seed);
}

/** Everything that was chosen for a sitting, in order. */
export function chosenItemsOf({ loose }: Store, sittingId: string): readonly ChosenItem[] {
  const sql = 'SELECT item, skill, seed FROM sitting_items WHERE sitting_id = ? ORDER BY item';
  return rows.parse(statement(loose, sql).all(sittingId));
}
