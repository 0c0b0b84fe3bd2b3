/** The plans that a learner saved. The store keeps what it is given; whoever reads a plan parses it. */
import { z } from 'zod';
import { statement } from './database';
import type { Store } from './open-store';
import { parsedJson } from './parsed-json';

export interface PlanRow {
  readonly id: string;
  readonly plan: unknown;
}

const rows = z.array(z.object({ id: z.string(), plan: z.string() }));

/** Keeps a plan, in place of the one of that id; it is on the disk when this returns. */
export function savePlan({ firm }: Store, learnerId: string, { id, plan }: PlanRow, at: Date): void {
  statement(
    firm,
    `INSERT INTO plans (id, learner_id, plan, saved_at) VALUES (?, ?, ?, ?)
       ON CONFLICT (id) DO UPDATE SET plan = excluded.plan, saved_at = excluded.saved_at`,
  ).run(id, learnerId, JSON.stringify(plan), at.toISOString());
}

/** Removes a plan; true when there was one of that id. Sittings carry their own copy and stay. */
export function removePlan({ firm }: Store, learnerId: string, id: string): boolean {
  const wanted = [learnerId, id] as const;
  const isThere = statement(firm, 'SELECT 1 FROM plans WHERE learner_id = ? AND id = ?').get(...wanted) !== undefined;
  if (isThere) statement(firm, 'DELETE FROM plans WHERE learner_id = ? AND id = ?').run(...wanted);
  return isThere;
}

/** Every plan of a learner, in the order of making. */
export function plansOf({ firm }: Store, learnerId: string): readonly PlanRow[] {
  const found = statement(firm, 'SELECT id, plan FROM plans WHERE learner_id = ? ORDER BY rowid').all(learnerId);
  return rows.parse(found).map(({ id, plan }) => ({ id, plan: parsedJson(plan) }));
}
