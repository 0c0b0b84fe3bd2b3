/** Which skills a learner has met: answered, entered a step of, or seen an example of; and which one last. */
import { z } from 'zod';
import { statement } from './database';
import type { Store } from './open-store';

const met = z.object({ met: z.number() });

export function hasMet({ firm }: Store, learnerId: string, skill: string): boolean {
  const sql = `SELECT EXISTS (SELECT 1 FROM attempts WHERE learner_id = :learner AND skill = :skill)
       OR EXISTS (SELECT 1 FROM helps WHERE learner_id = :learner AND skill = :skill) AS met`;
  return met.parse(statement(firm, sql).get({ learner: learnerId, skill })).met === 1;
}

const last = z.object({ skill: z.string() }).optional();

/** The skill of the latest response in practice. */
export function lastPracticed({ firm }: Store, learnerId: string): string | undefined {
  const sql = `SELECT skill FROM attempts WHERE learner_id = ? AND place = 'practice' ORDER BY id DESC LIMIT 1`;
  return last.parse(statement(firm, sql).get(learnerId))?.skill;
}
