/** Responses as a sitting and its report read them again. */
import { z } from 'zod';
import { statement } from './database';
import type { Store } from './open-store';
import { parsedJson } from './parsed-json';

/** A response in a sitting, as far as its page and its report need it. */
export interface ItemAttempt {
  readonly item: number;
  /** The step that was entered; absent for the answer. */
  readonly step: string | undefined;
  readonly response: string;
  readonly verdict: string;
  readonly danger: boolean;
  readonly mistakes: readonly string[];
  readonly elapsedMs: number;
}

const itemAttempts = z.array(
  z.object({
    item: z.number(),
    step: z.string().nullable(),
    response: z.string(),
    verdict: z.string(),
    danger: z.number(),
    mistakes: z.string(),
    elapsed_ms: z.number(),
  }),
);

/** Every response of a sitting, in the order in which they came in. */
export function attemptsInSitting({ firm }: Store, sittingId: string): readonly ItemAttempt[] {
  const sql = `SELECT item, step, response, verdict, danger, mistakes, elapsed_ms FROM attempts
       WHERE sitting_id = ? ORDER BY id`;
  return itemAttempts
    .parse(statement(firm, sql).all(sittingId))
    .map(({ step, danger, mistakes, elapsed_ms, ...rest }) => ({
      ...rest,
      step: step ?? undefined,
      danger: danger !== 0,
      mistakes: z.array(z.string()).catch([]).parse(parsedJson(mistakes)),
      elapsedMs: elapsed_ms,
    }));
}
