/** Tenfold hunt: an order with a computed amount that is right, or a power of ten off; the student says which. */
import { type Exact, exact, powerOfTen } from '../quantity/exact';
import { round } from '../quantity/round';
import { isPrintable } from '../quantity/write-number';
import { writeQuantity } from '../quantity/write-quantity';
import { type AnswerKey, keyOf } from './answer-key';
import { mark } from './mark';
import type { Problem } from './problem';
import { picksOf } from './random';

export interface Claim {
  /** The amount with its unit, as printed. */
  readonly text: string;
  /** True when it is a power of ten off. */
  readonly isOff: boolean;
}

/** Drawn evenly from: half of the claims are right, and one place off is likelier than two. */
const draws = [0, 0, 0, 0, 0, 0, 1, 1, -1, -1, 2, -2];

/** The claim of a problem; the seed draws it. A power that rounding would spoil gives way to one that stands. */
export function claimOf(problem: Problem, seed: string): Claim {
  const key = keyOf(problem);
  const pick = picksOf('tenfold-hunt', seed);
  const drawn = draws[pick(draws.length)] ?? 0;
  const power = [drawn, -drawn].find((power) => power !== 0 && standsOut(key, power));
  const value = power === undefined ? key.answer : shifted(key, power);
  return { text: writeQuantity(value, key.unit), isOff: power !== undefined };
}

function shifted(key: AnswerKey, power: number): Exact {
  return round(key.exact.mul(powerOfTen(power)), key.round);
}

/** True when the shifted amount can be printed, is marked as a power of ten off, and rounding moved it by 5 % at most. */
function standsOut(key: AnswerKey, power: number): boolean {
  const value = shifted(key, power);
  const unrounded = key.exact.mul(powerOfTen(power));
  if (value.n === 0n || !isPrintable(value)) return false;
  if (
    value
      .sub(unrounded)
      .abs()
      .compare(unrounded.abs().div(exact(20))) > 0
  )
    return false;
  const { verdict, danger } = mark(key, writeQuantity(value, key.unit), true);
  return danger && verdict !== 'right' && verdict !== 'right-unit-converted' && verdict !== 'rounding';
}
