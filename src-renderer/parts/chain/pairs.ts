/** What cancels in a chain and what is left over. */
import type { WorkedFactor, WorkedSide, WorkedSymbol } from '@shared/contract/solution';

/** The strokes that cross the units of a pair; a fifth pair starts again at the first. */
const strokes = ['rising', 'falling', 'double', 'dashed'] as const;

export type Stroke = (typeof strokes)[number];

/** The place of a pair in the order of cancelling: a is 0. */
export function pairNumber(pair: string): number {
  return pair.charCodeAt(0) - 97;
}

export function strokeOf(pair: string): Stroke {
  return strokes[pairNumber(pair) % strokes.length] ?? 'rising';
}

/** The unit that cancels in a pair, with the letter of the pair. */
export interface Pair {
  readonly text: string;
  readonly pair: string;
}

/** Each pair once, in order. */
export function pairsOf(chain: readonly WorkedFactor[]): readonly Pair[] {
  const found = new Map<string, Pair>();
  for (const { text, pair } of chain.flatMap(symbolsOf))
    if (pair !== undefined && !found.has(pair)) found.set(pair, { text, pair });
  return [...found.values()].sort((a, b) => (a.pair < b.pair ? -1 : 1));
}

/** `mL on top, h below`; nothing where all units cancel. */
export function leftOver(chain: readonly WorkedFactor[]): string {
  const top = chain.flatMap((factor) => remaining(factor.top));
  const below = chain.flatMap((factor) => remaining(factor.bottom));
  if (below.length === 0) return top.join(' · ');
  return [...(top.length > 0 ? [`${top.join(' · ')} on top`] : []), `${below.join(' · ')} below`].join(', ');
}

function symbolsOf({ top, bottom }: WorkedFactor): readonly WorkedSymbol[] {
  return [...top.symbols, ...(bottom?.symbols ?? [])];
}

function remaining(side: WorkedSide | undefined): string[] {
  return (side?.symbols ?? []).filter(({ pair }) => pair === undefined).map(({ text }) => text);
}
