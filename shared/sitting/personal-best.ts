/** Personal bests of a plan: they count only at 90 % right, so that speed never pays for accuracy. */
import type { Plan } from '../contract/plan';
import type { Report } from '../contract/report';
import { duration } from './say-plan';

/** What a sitting that is over brings into the comparison. */
export interface Result {
  readonly right: number;
  readonly of: number;
  readonly spentMs: number;
}

/** Nine tenths, compared in whole numbers. */
export function counts({ right, of }: Result): boolean {
  return of > 0 && 10 * right >= 9 * of;
}

/** Whether one result is better: in minutes more right ones, in a counted length more right ones, then less time. */
function isBetter(plan: Pick<Plan, 'length'>, a: Result, b: Result): boolean {
  return a.right > b.right || ('items' in plan.length && a.right === b.right && a.spentMs < b.spentMs);
}

/** The best of earlier results that count; nothing when none does. */
export function bestOf(plan: Pick<Plan, 'length'>, results: readonly Result[]): Result | undefined {
  return results
    .filter(counts)
    .reduce<Result | undefined>((best, result) => (best && !isBetter(plan, result, best) ? best : result), undefined);
}

/** How a sitting stands beside the earlier ones of its plan. */
export function personalBest(
  plan: Pick<Plan, 'length'>,
  result: Result,
  earlier: readonly Result[],
): NonNullable<Report['best']> {
  const best = bestOf(plan, earlier);
  if (!counts(result)) return { counts: false, isNew: false, says: 'A record needs 90% right.' };
  if (!best || isBetter(plan, result, best))
    return { counts: true, isNew: true, says: `New best: ${sayResult(plan, result)}.` };
  return { counts: true, isNew: false, says: `Best so far: ${sayResult(plan, best)}.` };
}

/** `18 right` or `20 of 20 right in 4 minutes 5 seconds`. */
export function sayResult(plan: Pick<Plan, 'length'>, { right, of, spentMs }: Result): string {
  return 'minutes' in plan.length
    ? `${right} right`
    : `${right} of ${of} right in ${duration(Math.max(1, Math.round(spentMs / 1000)))}`;
}
