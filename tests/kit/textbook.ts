// Published problems with their published answers, kept in tests/reference/textbook: figures and citations only.
import fs from 'node:fs';
import path from 'node:path';
import { z } from 'zod';

const publishedProblem = z.strictObject({
  skill: z.string(),
  /** The figures of the problem; one that the page gives in another unit, or in two parts, is brought to ours. */
  givens: z.record(z.string(), z.union([z.number(), z.string()])),
  /** The answer as published; for a choice its id. */
  answer: z.string().min(1),
  /** The unit as published; empty where there is none. */
  unit: z.string(),
  source: z.strictObject({ title: z.string().min(1), address: z.url(), section: z.string().min(1) }),
  /** Why the published answer is another one than ours. */
  differs: z.string().min(1).optional(),
  /** The verdict on a published answer that agrees and is not called right, and why. */
  marked: z.strictObject({ verdict: z.enum(['mistake', 'unit-wrong']), because: z.string().min(1) }).optional(),
});

export type PublishedProblem = z.infer<typeof publishedProblem>;

const folder = path.join(import.meta.dirname, '../reference/textbook');

/** The published problems by area. */
export const publishedProblems: ReadonlyMap<string, readonly PublishedProblem[]> = new Map(
  fs
    .readdirSync(folder)
    .toSorted()
    .map((file): [string, PublishedProblem[]] => {
      const lines = fs.readFileSync(path.join(folder, file), 'utf8').trim().split('\n');
      return [path.basename(file, '.jsonl'), lines.map((line) => publishedProblem.parse(JSON.parse(line)))];
    }),
);
