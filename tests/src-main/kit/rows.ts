// What stands in the store, read past the program.
import { z } from 'zod';
import type { Store } from '../../../src-main/store/open-store';

const text = z.string();
const json = z.string().transform((written): unknown => JSON.parse(written));

const attempt = z.object({
  learner_id: text,
  problem_id: text,
  skill: text,
  version: z.number(),
  seed: text,
  givens: json,
  conventions: json,
  step: text.nullable(),
  response: text,
  verdict: text,
  danger: z.number(),
  mistakes: json,
  notation: json,
  step_entries: json,
  hints: z.number(),
  stage: text,
  counts: z.number(),
  place: text,
  elapsed_ms: z.number(),
  at: text,
  sitting_id: text.nullable(),
  item: z.number().nullable(),
});
const help = z.object({ problem_id: text, skill: text, kind: text, rung: z.number().nullable() });

export type StoredAttempt = z.infer<typeof attempt>;

export function attemptsIn({ firm }: Store): StoredAttempt[] {
  return z.array(attempt).parse(firm.prepare('SELECT * FROM attempts ORDER BY id').all());
}

export function helpsIn({ firm }: Store): z.infer<typeof help>[] {
  return z.array(help).parse(firm.prepare('SELECT * FROM helps ORDER BY id').all());
}

/** Every row of every table as one text, to compare before and after. */
export function wholeContent({ firm }: Store): string {
  return JSON.stringify(
    [
      'learners',
      'attempts',
      'helps',
      'open_problems',
      'plans',
      'sittings',
      'sitting_events',
      'sitting_items',
      'sitting_notes',
      'sitting_drafts',
    ].map((table) => firm.prepare(`SELECT * FROM ${table}`).all()),
  );
}
