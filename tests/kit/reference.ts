// The independent reference: its stored files, and, where Python is installed, the script itself.
import { spawnSync } from 'node:child_process';
import fs from 'node:fs';
import os from 'node:os';
import path from 'node:path';
import { z } from 'zod';

const folder = path.resolve(import.meta.dirname, '../reference');
const number = z.string().regex(/^-?\d+(\.\d*[1-9])?$|^-?\d+\/\d+$/, 'a decimal or p/q');

/** One problem as the reference works it out; numbers cross as text. */
const workedProblem = z.strictObject({
  skill: z.string(),
  seed: z.string().optional(),
  givens: z.record(z.string(), z.union([z.number(), z.string()])),
  is: z.enum(['exact', 'tie', 'endless', 'rounded']),
  exact: number,
  answer: number,
  unit: z.string(),
  alsoRight: z.array(number),
  mistakes: z.record(z.string(), number),
});

export type WorkedProblem = z.infer<typeof workedProblem>;

/** The problems chosen by hand, with the values that the reference gives. */
export const workedProblems = readProblems('worked-problems.json');

/** Forty drawn problems of each skill, with the values that the reference gives. */
export const drawnProblems = readProblems('drawn-problems.json');

export const hasPython = spawnSync('python3', ['--version']).status === 0;

/** Asks the script for the values of other givens. */
export function askReference(asked: readonly { skill: string; givens: WorkedProblem['givens'] }[]): WorkedProblem[] {
  const input = asked.map((line) => JSON.stringify(line)).join('\n');
  const lines = runReference(['--solve'], input).trim().split('\n');
  return lines.map((line, at) => workedProblem.parse({ ...asked[at], ...Object(JSON.parse(line)) }));
}

/** What the script writes in place of the stored worked problems. */
export function writtenAnew(): string {
  const place = fs.mkdtempSync(path.join(os.tmpdir(), 'reference-'));
  try {
    runReference([path.join(place, 'worked-problems.json')]);
    return fs.readFileSync(path.join(place, 'worked-problems.json'), 'utf8');
  } finally {
    fs.rmSync(place, { recursive: true });
  }
}

export function storedText(file: 'worked-problems.json' | 'drawn-problems.json'): string {
  return fs.readFileSync(path.join(folder, file), 'utf8');
}

function runReference(args: readonly string[], input = ''): string {
  const script = path.join(folder, 'reference.py');
  const run = spawnSync('python3', [script, ...args], { input, encoding: 'utf8', maxBuffer: 1 << 26 });
  if (run.status !== 0) throw new Error(`the reference failed: ${run.stderr}`);
  return run.stdout;
}

function readProblems(file: 'worked-problems.json' | 'drawn-problems.json'): WorkedProblem[] {
  return z.array(workedProblem).parse(JSON.parse(storedText(file)));
}
