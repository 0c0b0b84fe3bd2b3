/** Reads standard input line by line and answers each with one line. */
import { createInterface } from 'node:readline';
import { z } from 'zod';

/** Nobody's line is longer; a longer one is refused and not parsed. */
const longestLine = 100_000;

/** What a line comes to: an object for `--json`, and a sentence for people. */
export interface Answered {
  readonly json: Readonly<Record<string, unknown>>;
  readonly text: string;
}

/**
 * Runs an answer some times before the first line comes, so that the first line does not pay for code that has never
 * run. What it gives is thrown away.
 */
export function rehearse(run: (round: number) => void): void {
  for (let round = 0; round < 40; round++) run(round);
}

/** Answers every line of standard input that holds anything; gives exit status 1 when some were refused. */
export async function answerLines<T>(
  schema: z.ZodType<T>,
  isJson: boolean,
  answer: (line: T) => Answered,
): Promise<number> {
  let refused = 0;
  for await (const line of createInterface({ input: process.stdin, crlfDelay: Number.POSITIVE_INFINITY })) {
    if (line.trim() === '') continue;
    try {
      const { json, text } = answer(parseLine(schema, line));
      process.stdout.write(`${isJson ? JSON.stringify(json) : text}\n`);
    } catch (fault) {
      refused++;
      const error = fault instanceof Error ? fault.message : String(fault);
      process.stdout.write(`${isJson ? JSON.stringify({ error }) : `refused: ${error}`}\n`);
    }
  }
  return refused > 0 ? 1 : 0;
}

function parseLine<T>(schema: z.ZodType<T>, line: string): T {
  if (line.length > longestLine)
    throw new Error(`the line has ${line.length} characters; at most ${longestLine} are read`);
  const parsed = schema.safeParse(parseJson(line));
  if (parsed.success) return parsed.data;
  throw new Error(
    parsed.error.issues.map((issue) => `${issue.path.join('.') || 'the line'}: ${issue.message}`).join('; '),
  );
}

function parseJson(line: string): unknown {
  try {
    return JSON.parse(line);
  } catch {
    throw new Error('the line is no JSON object; write {"skill": "...", ...}');
  }
}

/** Givens as a line states them: numbers as numbers or text. */
export const statedGivens = z.record(z.string(), z.union([z.number(), z.string()]));
