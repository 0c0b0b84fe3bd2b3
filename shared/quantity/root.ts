/** Square roots by whole numbers alone: a root of a whole number is quick to find and easy to prove. */
import { type Exact, fraction, magnitude, powerOfTen } from './exact';

/** Figures that a root is known by. */
const figures = 40;

/**
 * The square root, cut after 40 figures; exact where it ends before that. Throws for a value below zero.
 *
 * sqrt(n / d) = sqrt(n * 10^2k / d) / 10^k
 */
export function squareRoot(value: Exact): Exact {
  if (value.s < 0n) throw new RangeError('a value below zero has no square root');
  const places = Math.max(1, figures - Math.floor(magnitude(value) / 2));
  const scale = powerOfTen(places).n;
  return fraction(wholeRoot((value.n * scale * scale) / value.d), scale);
}

/** The largest whole number whose square is at most `square`, by Newton's method from the root of the nearest double. */
function wholeRoot(square: bigint): bigint {
  if (square < 2n) return square;
  const start = BigInt(Math.floor(Math.sqrt(Number(square))));
  // one step from anywhere lands at or above the root; from there each step comes closer, until none does
  let root = (start + square / start) >> 1n;
  for (;;) {
    const next = (root + square / root) >> 1n;
    if (next >= root) return root;
    root = next;
  }
}
