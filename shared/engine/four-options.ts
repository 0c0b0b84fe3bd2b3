/**
 * The options of a four-option item. Wrong ones come from declared mistakes; built-in slips and powers of ten fill what
 * is missing. All are printed in the asked unit and rounded as announced, so that nothing but the value tells them
 * apart. None would be marked right, and each can be diagnosed like a typed response.
 */
import { type Exact, exact, powerOfTen } from '../quantity/exact';
import { round } from '../quantity/round';
import { isPrintable } from '../quantity/write-number';
import { writeQuantity } from '../quantity/write-quantity';
import { type AnswerKey, keyOf } from './answer-key';
import { mark, type Verdict } from './mark';
import type { Problem } from './problem';
import { type Pick, picksOf, shuffled } from './random';
import { telling } from './telling-options';

export interface PrintedOption {
  /** `A` to `D`, in the order drawn. */
  readonly id: string;
  readonly text: string;
  readonly isRight: boolean;
}

/** A wrong value that may be printed, and where it came from: 0 a declared mistake, 1 a built-in slip, 2 a power of ten. */
export interface Candidate {
  readonly value: Exact;
  readonly text: string;
  readonly from: 0 | 1 | 2;
}

const ids = ['A', 'B', 'C', 'D'];

/**
 * The four options of a problem; the seed draws which wrong ones, the place of the right one among them by size, and
 * the order. Nothing where not even powers of ten give three wrong values, as for an answer of 0.
 */
export function fourOptionsOf(problem: Problem, seed: string): readonly PrintedOption[] | undefined {
  const pick = picksOf('options', seed);
  const key = keyOf(problem);
  const chosen = choose(key, shuffled(candidatesOf(key), pick), pick);
  if (!chosen) return undefined;
  const right = { text: writeQuantity(key.answer, key.unit), isRight: true };
  const all = shuffled([right, ...chosen.map(({ text }) => ({ text, isRight: false }))], pick);
  return all.map((option, at) => ({ id: ids[at] ?? '', ...option }));
}

const powers = [1, -1, 2, -2, 3, -3];
const markedRight: ReadonlySet<Verdict> = new Set<Verdict>([
  'right',
  'right-unit-converted',
  'rounding',
  'unreadable',
  'unit-missing',
]);

/** Every wrong value that may stand beside the right one, each once, the best origin first. */
export function candidatesOf(key: AnswerKey): readonly Candidate[] {
  const values: readonly (readonly [Exact, Candidate['from']])[] = [
    ...key.mistakes().map(({ value }) => [value, 0] as const),
    ...key.slips().map(({ value }) => [value, 1] as const),
    ...powers.map((power) => [key.exact.mul(powerOfTen(power)), 2] as const),
  ];
  const found = new Map<string, Candidate>();
  for (const [unrounded, from] of values) {
    const value = round(unrounded, key.round);
    if (value.s !== key.answer.s || value.n === 0n || !isPrintable(value) || !keepsItsSize(unrounded, value)) continue;
    const text = writeQuantity(value, key.unit);
    if (!found.has(text) && !markedRight.has(mark(key, text, true).verdict)) found.set(text, { value, text, from });
  }
  return [...found.values()];
}

/** True when rounding moves a value by a fifth at most: 0.3 drops would be printed as none. */
function keepsItsSize(unrounded: Exact, value: Exact): boolean {
  return (
    value
      .sub(unrounded)
      .abs()
      .compare(unrounded.abs().div(exact(5))) <= 0
  );
}

/**
 * Three wrong options. First come choices with at least two declared mistakes, where there are two, and among them those
 * in which the printing does not tell the right one. Of the places by size that the right one can then take, one is
 * drawn, and of the choices for it the one with the best origins stands.
 */
function choose(key: AnswerKey, candidates: readonly Candidate[], pick: Pick): readonly Candidate[] | undefined {
  const right = writeQuantity(key.answer, key.unit);
  const enough = Math.min(2, candidates.filter(isDeclared).length);
  const withEnough = [...triples(candidates)].filter((three) => three.filter(isDeclared).length >= enough);
  const untold = withEnough.filter((three) => !telling(right, textsOf(three)));
  const open = untold.length > 0 ? untold : withEnough;
  const below = (three: readonly Candidate[]) => three.filter(({ value }) => value.compare(key.answer) < 0).length;
  const places = [...new Set(open.map(below))].sort();
  const place = places[pick(places.length)];
  return open.filter((three) => below(three) === place).toSorted((a, b) => originOf(a) - originOf(b))[0];
}

const isDeclared = ({ from }: Candidate) => from === 0;
const textsOf = (three: readonly Candidate[]) => three.map(({ text }) => text);
const originOf = (three: readonly Candidate[]) => three.reduce((sum, { from }) => sum + from, 0);

/** Every choice of three. */
function* triples<T>(from: readonly T[]): Generator<readonly T[]> {
  for (const [i, first] of from.entries())
    for (const [j, second] of from.slice(i + 1).entries())
      for (const third of from.slice(i + j + 2)) yield [first, second, third];
}
