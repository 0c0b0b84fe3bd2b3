/** Attempts and help taken: append-only rows. The store keeps what it is given and never marks. */
import { statement } from './database';
import type { Store } from './open-store';

/** One response to one problem or to one of its steps, marked. */
export interface AttemptRow {
  readonly learnerId: string;
  readonly problemId: string;
  readonly skill: string;
  readonly version: number;
  readonly seed: string;
  readonly givens: unknown;
  /** The values of the constants in force. */
  readonly conventions: unknown;
  /** The step that was entered; absent for the answer. */
  readonly step?: string;
  readonly response: string;
  readonly verdict: string;
  readonly danger: boolean;
  readonly mistakes: readonly string[];
  readonly notation: readonly string[];
  readonly stepEntries: unknown;
  readonly hints: number;
  readonly stage: string;
  /** False after an example or the solution was shown. */
  readonly counts: boolean;
  readonly place: 'practice' | 'drill' | 'mock';
  /** The sitting that it belongs to, and which item of it; absent in practice. */
  readonly inSitting?: { readonly id: string; readonly item: number };
  readonly elapsedMs: number;
  readonly at: Date;
}

/** Writes an attempt; it is on the disk when this returns. */
export function saveAttempt({ firm }: Store, row: AttemptRow): void {
  statement(
    firm,
    `INSERT INTO attempts (learner_id, problem_id, skill, version, seed, givens, conventions, step, response, verdict,
        danger, mistakes, notation, step_entries, hints, stage, counts, place, elapsed_ms, at,
        sitting_id, item)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    row.learnerId,
    row.problemId,
    row.skill,
    row.version,
    row.seed,
    JSON.stringify(row.givens),
    JSON.stringify(row.conventions),
    row.step ?? null,
    row.response,
    row.verdict,
    Number(row.danger),
    JSON.stringify(row.mistakes),
    JSON.stringify(row.notation),
    JSON.stringify(row.stepEntries),
    row.hints,
    row.stage,
    Number(row.counts),
    row.place,
    row.elapsedMs,
    row.at.toISOString(),
    row.inSitting?.id ?? null,
    row.inSitting?.item ?? null,
  );
}

/** Help that was asked for: a hint, the solution, an example or a line of it. */
export interface HelpRow {
  readonly learnerId: string;
  readonly problemId: string;
  readonly skill: string;
  readonly kind: 'hint' | 'solution' | 'example' | 'last-step';
  readonly rung?: number;
  readonly at: Date;
}

/** Writes help taken; it is on the disk when this returns. */
export function saveHelp({ firm }: Store, row: HelpRow): void {
  statement(firm, 'INSERT INTO helps (learner_id, problem_id, skill, kind, rung, at) VALUES (?, ?, ?, ?, ?, ?)').run(
    row.learnerId,
    row.problemId,
    row.skill,
    row.kind,
    row.rung ?? null,
    row.at.toISOString(),
  );
}
