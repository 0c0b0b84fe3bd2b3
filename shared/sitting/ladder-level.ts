/** The level of the next item of a ladder: two right in a row climb a rung, a slip goes down one. */
import type { Choosable, SoFar } from './choosable';

const rightToClimb = 2;

/** A level that has skills, from the answers so far; the lowest at the start. Unanswered items do not count. */
export function ladderLevel(skills: readonly Choosable[], soFar: SoFar): number {
  const rungs = [...new Set(skills.map(({ level }) => level))].sort((a, b) => a - b);
  let rung = 0;
  let inARow = 0;
  for (const { isRight } of soFar) {
    if (isRight === undefined) continue;
    inARow = isRight ? inARow + 1 : 0;
    if (!isRight) rung = Math.max(0, rung - 1);
    if (inARow === rightToClimb) {
      rung = Math.min(rungs.length - 1, rung + 1);
      inARow = 0;
    }
  }
  return rungs[rung] ?? 1;
}
