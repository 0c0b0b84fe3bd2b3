// Runs a command of the built command line to its end.
import { spawnSync } from 'node:child_process';
import { z } from 'zod';
import { projectRoot } from './app';
import { commandLine } from './served';

export interface Ran {
  readonly status: number | null;
  readonly lines: readonly string[];
  readonly said: string;
}

export function runCommand(words: readonly string[], input = ''): Ran {
  const { status, stdout, stderr } = spawnSync(process.execPath, [commandLine, ...words], {
    cwd: projectRoot,
    input,
    encoding: 'utf8',
    maxBuffer: 1 << 28,
  });
  return { status, lines: stdout.split('\n').slice(0, -1), said: stderr };
}

/** Runs a command over lines and parses every line that it writes. */
export function runOverLines<T>(
  words: readonly string[],
  asked: readonly unknown[],
  gives: z.ZodType<T>,
): readonly T[] {
  const input = asked.map((line) => `${JSON.stringify(line)}\n`).join('');
  return runCommand(words, input).lines.map((line) => gives.parse(JSON.parse(line)));
}

const text = z.string();
const valued = z.strictObject({ value: text, unit: text });

export const skillLine = z.strictObject({
  id: text,
  title: text,
  area: text,
  level: z.int().min(1).max(5),
  audience: z.array(text).min(1),
  exams: z.array(text),
  settings: z.array(text).min(1),
  version: z.int().min(1),
  kind: text,
  formOf: text.optional(),
});

export const problemLine = z.strictObject({
  skill: text,
  version: z.int(),
  seed: text.optional(),
  prompt: text.min(20).optional(),
  givens: z.record(text, valued),
  steps: z.array(z.strictObject({ name: text, unit: text, value: text.min(1), says: text.min(5) })),
  answer: z.strictObject({
    kind: z.enum(['number', 'choice', 'time', 'date', 'code']),
    value: text,
    unit: text,
    text,
    options: z
      .array(z.strictObject({ id: text, words: text }))
      .min(2)
      .optional(),
  }),
  mistakes: z.array(z.strictObject({ id: text, value: text, unit: text, says: text })),
  hints: z.array(text),
  unusual: z.literal(true).optional(),
});

export const markedLine = z.strictObject({
  verdict: text,
  danger: z.boolean(),
  read: z.strictObject({ value: text, unit: text.nullable() }).nullable(),
  mistakes: z.array(text),
  notation: z.array(text),
  accepted: z.array(text).min(1),
  says: text.min(1),
});

export const readLine = z.union([
  z.strictObject({ value: text, unit: text.nullable(), notation: z.array(text) }),
  z.strictObject({ unreadable: text.min(5) }),
]);

export const refusedLine = z.strictObject({ error: text.min(5) });
