/** A quick look at the distance of two exact values, in doubles, that lets most comparisons end before they begin. */
import type { Exact } from './exact';

/** More than any double of these sizes can be off by, as a share. */
const doubt = 1e-9;

/**
 * True only when two values are certainly farther apart than `reach`; false says nothing, and the exact comparison
 * decides.
 */
export function isFar(a: Exact, b: Exact, reach: Exact | number): boolean {
  const left = a.valueOf();
  const right = b.valueOf();
  const bound = typeof reach === 'number' ? reach : reach.valueOf();
  return Math.abs(left - right) > bound + doubt * (Math.abs(left) + Math.abs(right) + bound);
}
