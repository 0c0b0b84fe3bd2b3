/** The quick way to write most formulas: their signs and words are laid out once, and each problem fills in its numbers. */
import { type Exact, zero } from '../quantity/exact';
import { type Formula, visit } from './formula';
import type { Wording } from './wording';
import { layOut } from './write-formula';

/** What the quick way asks about a problem; no value of a part, since nothing here is decided by one. */
export type PlainWording = Omit<Wording, 'value' | 'isInner'>;

/** As `writeFormula` writes it; nothing where the numbers decide how it is written. */
export function writePlain(formula: Formula, wording: PlainWording): string | undefined {
  const layout = layoutOf(formula, wording);
  return layout && fill(layout, wording);
}

/** A formula with blanks for its names: one text more than blanks. */
interface Layout {
  readonly texts: readonly string[];
  readonly blanks: readonly Blank[];
}

interface Blank {
  readonly name: string;
  /** True where the number stands with its unit. */
  readonly hasUnit: boolean;
}

/** The layouts of a formula by what its words depend on besides: whether times are compared, and what is counted. */
const layouts = new WeakMap<Formula, { ofTime: Map<string, Layout>; ofNumbers: Map<string, Layout> } | null>();

/** Laid out once; nothing where the numbers decide on the layout. */
function layoutOf(formula: Formula, { isOfTime, whole }: PlainWording): Layout | undefined {
  let known = layouts.get(formula);
  if (known === undefined) {
    known = isPlain(formula) ? { ofTime: new Map(), ofNumbers: new Map() } : null;
    layouts.set(formula, known);
  }
  if (known === null) return undefined;
  const byWhole = isOfTime ? known.ofTime : known.ofNumbers;
  let layout = byWhole.get(whole);
  if (!layout) {
    layout = laidOut(formula, isOfTime, whole);
    byWhole.set(whole, layout);
  }
  return layout;
}

/** No power, no condition, no number with a sign, and no rounding to as many places as a value says. */
function isPlain(formula: Formula): boolean {
  let found = true;
  visit(formula, (part) => {
    if (part.kind === 'operation') found &&= '+-*/'.includes(part.operator);
    else if (part.kind === 'call') found &&= part.fn !== 'not' && (part.fn !== 'round' || part.over.length === 1);
    else found &&= part.kind !== 'negative';
  });
  return found;
}

/** Stands for a name while a formula is laid out; no formula holds it. */
const gap = '\u0000';

function laidOut(formula: Formula, isOfTime: boolean, whole: string): Layout {
  if (formula.kind === 'name' || formula.kind === 'number') return { texts: [''], blanks: [] };
  const blanks: Blank[] = [];
  const blank = (hasUnit: boolean) => (name: string) => {
    blanks.push({ name, hasUnit });
    return gap;
  };
  const value = (): Exact => zero;
  const { text } = layOut(formula, { text: blank(false), quantity: blank(true), value, isOfTime, whole });
  return { texts: text.split(gap), blanks };
}

/** Nothing where a number is below zero, because it stands in brackets then, or gives a sum its sign. */
function fill({ texts, blanks }: Layout, { text, quantity }: PlainWording): string | undefined {
  let filled = texts[0] ?? '';
  for (const [at, { name, hasUnit }] of blanks.entries()) {
    const number = hasUnit ? quantity(name) : text(name);
    if (number.startsWith('−')) return undefined;
    filled += number + (texts[at + 1] ?? '');
  }
  return filled;
}
