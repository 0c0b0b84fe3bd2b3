/** How a learner has fared with each skill so far, counted from the attempts. */
import { z } from 'zod';
import { statement } from './database';
import type { Store } from './open-store';

const skillShares = z.array(z.object({ skill: z.string(), right: z.number(), answered: z.number() }));

/** How many answers of each skill a learner gave that count, and how many of them were right. */
export function sharesBySkill(
  { firm }: Store,
  learnerId: string,
): readonly { readonly skill: string; readonly right: number; readonly answered: number }[] {
  const sql = `SELECT skill, sum(verdict IN ('right', 'right-unit-converted')) AS right, count(*) AS answered
       FROM attempts WHERE learner_id = ? AND step IS NULL AND counts = 1
         AND verdict NOT IN ('unreadable', 'unit-missing') GROUP BY skill ORDER BY skill`;
  return skillShares.parse(statement(firm, sql).all(learnerId));
}
