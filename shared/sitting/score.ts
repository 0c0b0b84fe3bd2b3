/**
 * The score of an item, the one place where points are counted. Exact: a step of three is a third of a point.
 * Speed never counts; it only settles a tie.
 */
import type { SittingRules } from '../contract/plan';
import type { StepVerdict, VerdictKind } from '../contract/verdict';
import { type Exact, exact, one, zero } from '../quantity/exact';

/** What became of an item. */
export interface Scored {
  /** Of the last response; absent where none came in. */
  readonly verdict?: VerdictKind;
  /** Off by a power of ten or right digits with a wrong unit, in the answer or in an entered step. */
  readonly danger: boolean;
  /** A hint was taken, or a single step entered as help. */
  readonly withHelp: boolean;
  /** In a drill of steps: what each step of the problem came to; one that was not entered has no verdict. */
  readonly steps?: readonly (StepVerdict | undefined)[];
}

export type ScoringRules = Pick<SittingRules, 'rounding' | 'dangerCosts'>;

const half = exact('0.5');

/**
 * Points of one item, from -0.5 to 1. Right, also in another unit: 1; only rounded otherwise: as the plan says (1 in
 * practice); steps: the share of them that is right or carried forward; with help half of it. Anything else, what was
 * never understood and what was never answered: 0. A dangerous slip: minus 0.5 where the plan says so.
 */
export function score({ verdict, danger, withHelp, steps }: Scored, rules: ScoringRules): Exact {
  if (danger && rules.dangerCosts) return half.neg();
  const credit = steps ? shareOfSteps(steps) : creditOf(verdict, rules);
  return withHelp ? credit.mul(half) : credit;
}

/** The sum of the points, and their share of what could be had, in per cent and never below 0. */
export function pointsOf(scores: readonly Exact[]): { readonly earned: Exact; readonly share: Exact } {
  const earned = scores.reduce((sum, points) => sum.add(points), zero);
  const share = scores.length === 0 || earned.s < 0n ? zero : earned.div(scores.length).mul(100);
  return { earned, share };
}

/** Right for counts of right and wrong; help and rounding do not change that. */
export function isRight(verdict: VerdictKind | undefined): boolean {
  return verdict === 'right' || verdict === 'right-unit-converted' || verdict === 'rounding';
}

/** How points are counted under these rules, a sentence each, for the screen. */
export function scoringSentences(rules: ScoringRules & Pick<SittingRules, 'entry' | 'help'>): string[] {
  const points = rules.rounding === 1 ? '1 point' : rules.rounding === 0 ? 'no point' : '0.5 points';
  return [
    'A right answer earns 1 point, in another unit too.',
    `An answer that is only rounded otherwise than asked earns ${points}.`,
    ...(rules.entry === 'steps' ? ['Each step earns its share, also when it is right on your own earlier value.'] : []),
    ...(rules.help ? ['With a hint or a step shown it earns half.'] : []),
    'A response that cannot be read or lacks its unit is asked again; left so, it earns nothing.',
    ...(rules.dangerCosts ? ['A dangerous slip costs 0.5 points.'] : []),
    'Speed earns nothing; it only settles a tie.',
  ];
}

/** Orders standings: the higher share of points first, then the shorter mean time of an item. */
export function compareStandings(a: Standing, b: Standing): number {
  return b.share.compare(a.share) || a.meanMs - b.meanMs;
}

export interface Standing {
  readonly share: Exact;
  readonly meanMs: number;
}

function creditOf(verdict: VerdictKind | undefined, { rounding }: ScoringRules): Exact {
  switch (verdict) {
    case 'right':
    case 'right-unit-converted':
      return one;
    case 'rounding':
      return exact(rounding);
    case 'unreadable':
    case 'unit-missing':
    case 'unit-wrong':
    case 'mistake':
    case 'tenfold':
    case 'wrong':
    case undefined:
      return zero;
    default:
      return verdict satisfies never;
  }
}

function shareOfSteps(steps: readonly (StepVerdict | undefined)[]): Exact {
  const full = steps.filter((verdict) => verdict === 'right' || verdict === 'carried').length;
  return steps.length === 0 ? zero : exact(full).div(steps.length);
}
