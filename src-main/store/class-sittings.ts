/** Sittings that were sat here for a class whose plan came on a stick: for whom, and by which class plan. */
import { z } from 'zod';
import { statement } from './database';
import type { Store } from './open-store';
import { parsedJson } from './parsed-json';

/** Whose sitting it is in which class. */
export interface ClassSitting {
  readonly session: string;
  readonly seat: string;
  readonly name: string;
  readonly classPlan: unknown;
}

const classSitting = z.object({ session: z.string(), seat: z.string(), name: z.string(), class_plan: z.string() });

/** Writes for whom a sitting is; part of the transaction that begins it. */
export function writeClassSitting({ firm }: Store, sittingId: string, sitting: ClassSitting): void {
  const { session, seat, name, classPlan } = sitting;
  const sql = 'INSERT INTO class_sittings (sitting_id, session, seat, name, class_plan) VALUES (?, ?, ?, ?, ?)';
  statement(firm, sql).run(sittingId, session, seat, name, JSON.stringify(classPlan));
}

/** For whom a sitting is; nothing where it is for no class. */
export function classSittingOf({ firm }: Store, sittingId: string): ClassSitting | undefined {
  const sql = 'SELECT session, seat, name, class_plan FROM class_sittings WHERE sitting_id = ?';
  const found = statement(firm, sql).get(sittingId);
  return found === undefined ? undefined : sittingOf(classSitting.parse(found));
}

/** Everything that was sat here for a class. */
export function classSittingsOf({ firm }: Store, session: string): readonly ClassSitting[] {
  const sql = 'SELECT session, seat, name, class_plan FROM class_sittings WHERE session = ?';
  return z.array(classSitting).parse(statement(firm, sql).all(session)).map(sittingOf);
}

function sittingOf({ session, seat, name, class_plan }: z.infer<typeof classSitting>): ClassSitting {
  return { session, seat, name, classPlan: parsedJson(class_plan) };
}
