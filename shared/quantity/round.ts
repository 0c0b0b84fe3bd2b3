/** The one place where numbers are rounded: once, at the end, half up, as the declaration announces. */

import Fraction from 'fraction.js';
import { type Exact, exact, magnitude, powerOfTen } from './exact';

/**
 * How a result is rounded: to a multiple (`{ to: 0.1 }`), to decimals, or to figures.
 * `half-up` (the default) rounds 5 away from zero, as USP General Notices 7.20 rounds digits; `up` and `down` are
 * directed, away from and towards zero.
 */
export type RoundRule = (
  | { readonly to: number | string }
  | { readonly decimals: number }
  | { readonly sig: number }
) & {
  readonly mode?: RoundMode;
};
export type RoundMode = 'half-up' | 'up' | 'down';

/** Results of roots and logarithms carry 40 digits; nearer to a tie than this share of the value, they are the tie. */
const tieShare = 10n ** 12n;

/** Rounds a value by a rule. */
export function round(value: Exact, rule: RoundRule): Exact {
  return roundToPlace(value, placeOf(rule, value), rule.mode);
}

/** The step a rule rounds to: 0.1 for one decimal; for figures it depends on the value. */
export function placeOf(rule: RoundRule, value: Exact): Exact {
  if ('sig' in rule) return powerOfTen(magnitude(value) - rule.sig + 1);
  if ('decimals' in rule) return powerOfTen(-rule.decimals);
  return multiple(rule.to);
}

/** Rounds to figures, half up: 3 figures of 0.0123456 are 0.0123. Rounding may carry (999.6 gives 1,000). */
export function roundToFigures(value: Exact, figures: number): Exact {
  if (value.d === 1n && value.n < 1000n && figures >= 3) return value;
  return roundToPlace(value, powerOfTen(magnitude(value) - figures + 1));
}

/** Rounds to a multiple of `place`, which is above zero. */
export function roundToPlace(value: Exact, place: Exact, mode: RoundMode = 'half-up'): Exact {
  const over = value.n * place.d;
  const under = value.d * place.n;
  const rest = over % under;
  if (rest === 0n) return value;
  const whole = over / under;
  const count = isRoundedAway(rest, under, over, mode) ? whole + 1n : whole;
  return new Fraction(value.s * count * place.n, place.d);
}

function isRoundedAway(rest: bigint, under: bigint, over: bigint, mode: RoundMode): boolean {
  const isNear = (distance: bigint) => distance * tieShare <= over;
  switch (mode) {
    case 'half-up': {
      const fromTie = 2n * rest - under;
      return fromTie >= 0n || -fromTie * tieShare <= 2n * over;
    }
    case 'up':
      return !isNear(rest);
    case 'down':
      return isNear(under - rest);
    default:
      return mode satisfies never;
  }
}

const multiples = new Map<number | string, Exact>();

function multiple(to: number | string): Exact {
  const known = multiples.get(to);
  if (known) return known;
  const place = exact(to);
  if (multiples.size < 1000) multiples.set(to, place);
  return place;
}
