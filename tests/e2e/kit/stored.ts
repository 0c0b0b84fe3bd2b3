// What stands in the store of a running or closed app, and the right answer to its open problem.
import path from 'node:path';
import { draw } from '@shared/engine/draw';
import { declaredMistakes } from '@shared/engine/mistaken-values';
import { prepare } from '@shared/engine/prepared-skill';
import { answerOf, type Problem, rounded, valueNamed } from '@shared/engine/problem';
import { numberText } from '@shared/quantity/write-number';
import LibsqlDatabase from 'libsql';
import { z } from 'zod';
import { lbToKg } from '../../../shared/skills/conversions/lb-to-kg';
import { gravityDripRate } from '../../../shared/skills/iv-flow/gravity-drip-rate';
import { pumpRate } from '../../../shared/skills/iv-flow/pump-rate';

const skills = [lbToKg, gravityDripRate, pumpRate];
const openRow = z.object({ problem_id: z.string(), skill: z.string(), seed: z.string(), draft: z.string() });
const attemptRow = z.object({
  id: z.number(),
  problem_id: z.string(),
  step: z.string().nullable(),
  response: z.string(),
  verdict: z.string(),
});

export type StoredAttempt = z.infer<typeof attemptRow>;

export function attemptsIn(folder: string): StoredAttempt[] {
  const sql = 'SELECT id, problem_id, step, response, verdict FROM attempts ORDER BY id';
  return z.array(attemptRow).parse(rowsOf(folder, sql));
}

export function openRowIn(folder: string): z.infer<typeof openRow> {
  return openRow.parse(rowsOf(folder, 'SELECT * FROM open_problems')[0]);
}

/** Whether the store's file passes SQLite's full check. */
export function isStoreWhole(folder: string): boolean {
  const rows = rowsOf(folder, "SELECT integrity_check = 'ok' AS ok FROM pragma_integrity_check");
  return z.tuple([z.object({ ok: z.literal(1) })]).safeParse(rows).success;
}

function rowsOf(folder: string, sql: string): unknown[] {
  const database = new LibsqlDatabase(path.join(folder, 'scruple.db'), { timeout: 5000 });
  try {
    return database.prepare(sql).all();
  } finally {
    database.close();
  }
}

/** The open problem with its answer, as a student who knows it would type it. */
export interface Known {
  readonly problem: Problem;
  readonly answer: number;
  readonly unit: string;
  readonly response: string;
  readonly steps: readonly { readonly name: string; readonly value: number; readonly unit: string }[];
  /** The first declared mistake that is told apart from the right answer. */
  readonly mistaken: { readonly headline: string; readonly response: string };
}

export function openProblemIn(folder: string): Known {
  const { skill, seed } = openRowIn(folder);
  return known(skill, seed);
}

function known(skillId: string, seed: string): Known {
  const skill = skills.find(({ id }) => id === skillId);
  if (!skill) throw new Error(`${skillId} is not among the skills of these tests`);
  const problem = draw(skill, seed);
  const { steps, answerStep } = prepare(skill);
  const { unit } = answerStep.step;
  const answer = Number(numberText(answerOf(problem)));
  const [mistaken] = declaredMistakes(problem)
    .map(({ mistake, value }) => ({
      headline: skill.mistakes[mistake.id]?.headline ?? '',
      value: Number(numberText(rounded(problem, value))),
    }))
    .filter(({ value }) => Math.abs(Math.log10(value / answer)) % 1 > 0.05);
  if (!mistaken) throw new Error(`${skillId} shows no mistake with the seed ${seed}`);
  return {
    problem,
    answer,
    unit,
    response: `${answer} ${unit}`,
    steps: steps.slice(0, answerStep.at + 1).map(({ name, step }) => ({
      name,
      unit: step.unit,
      value: Number((valueNamed(problem, name)?.valueOf() ?? 0).toPrecision(6)),
    })),
    mistaken: { headline: mistaken.headline, response: `${mistaken.value} ${unit}` },
  };
}
