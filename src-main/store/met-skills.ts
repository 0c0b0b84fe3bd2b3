/** Which skills a learner has met: answered, entered a step of, or seen an example of. */
import { z } from 'zod';
import { statement } from './database';
import type { Store } from './open-store';

const met = z.object({ met: z.number() });

export function hasMet({ firm }: Store, learnerId: string, skill: string): boolean {
  const sql = `SELECT EXISTS (SELECT 1 FROM attempts WHERE learner_id = :learner AND skill = :skill)
       OR EXISTS (SELECT 1 FROM helps WHERE learner_id = :learner AND skill = :skill) AS met`;
  return met.parse(statement(firm, sql).get({ learner: learnerId, skill })).met === 1;
}
