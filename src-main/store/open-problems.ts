/** The problem that is open, with what is being typed, so that a closed or killed window comes back to it. */
import { stage } from '@shared/contract/problem';
import { z } from 'zod';
import { statement } from './database';
import type { Store } from './open-store';

/** One open problem as kept. */
export interface OpenProblemRow {
  readonly problemId: string;
  readonly skill: string;
  readonly seed: string;
  readonly stage: z.infer<typeof stage>;
  readonly draft: string;
  /** How many rungs of the ladder were taken. */
  readonly hints: number;
  /** Whether the solution was shown. */
  readonly isShown: boolean;
  readonly isAnswered: boolean;
  /** What was typed for each step, in order of typing. */
  readonly stepEntries: Readonly<Record<string, string>>;
}

const row = z.object({
  problem_id: z.string(),
  skill: z.string(),
  seed: z.string(),
  stage,
  draft: z.string(),
  hints: z.number(),
  is_shown: z.number(),
  is_answered: z.number(),
  step_entries: z.string(),
});

/** Keeps the open problem of a learner, unsynced. */
export function keepOpenProblem({ loose }: Store, learnerId: string, open: OpenProblemRow): void {
  statement(
    loose,
    `INSERT OR REPLACE INTO open_problems
        (learner_id, problem_id, skill, seed, stage, draft, hints, is_shown, is_answered, step_entries)
       VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
  ).run(
    learnerId,
    open.problemId,
    open.skill,
    open.seed,
    open.stage,
    open.draft,
    open.hints,
    Number(open.isShown),
    Number(open.isAnswered),
    JSON.stringify(open.stepEntries),
  );
}

/** The open problem of a learner, if one was kept that can be read. */
export function keptOpenProblem({ loose }: Store, learnerId: string): OpenProblemRow | undefined {
  const found = row.safeParse(statement(loose, 'SELECT * FROM open_problems WHERE learner_id = ?').get(learnerId));
  if (!found.success) return undefined;
  const { problem_id: problemId, skill, seed, draft, hints } = found.data;
  const stepEntries = entriesOf(found.data.step_entries);
  const { stage, is_shown: shown, is_answered: answered } = found.data;
  return { problemId, skill, seed, stage, draft, hints, stepEntries, isShown: shown !== 0, isAnswered: answered !== 0 };
}

const entries = z.record(z.string(), z.string());

function entriesOf(text: string): Readonly<Record<string, string>> {
  try {
    return entries.parse(JSON.parse(text));
  } catch {
    return {};
  }
}
