/** The quick way to write most formulas: their signs are laid out once, and each problem fills in its numbers. */
import { zero } from '../quantity/exact';
import { type Formula, visit } from './formula';
import { layOut } from './write-formula';

/** As `writeFormula` writes it; nothing where the numbers decide how it is written. */
export function writePlain(formula: Formula, text: (name: string) => string): string | undefined {
  const arithmetic = arithmeticOf(formula);
  return arithmetic && fill(arithmetic, text);
}

/** What stands between the numbers of a formula, and the names whose numbers they are: one text more than names. */
interface Arithmetic {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

const arithmetics = new WeakMap<Formula, Arithmetic | undefined>();

/** Stands for a name while a formula is laid out; no formula holds it. */
const gap = '\u0000';

/** The layout of a formula that is the same for all numbers, laid out once; nothing where the numbers decide on it. */
function arithmeticOf(formula: Formula): Arithmetic | undefined {
  if (arithmetics.has(formula)) return arithmetics.get(formula);
  const arithmetic = isPlain(formula) ? laidOut(formula) : undefined;
  arithmetics.set(formula, arithmetic);
  return arithmetic;
}

/** Four signs and roots: nothing that is decided or put into words by the value of a part. */
function isPlain(formula: Formula): boolean {
  let found = true;
  visit(formula, (part) => {
    if (part.kind === 'operation') found &&= '+-*/'.includes(part.operator);
    else if (part.kind === 'call') found &&= part.fn === 'sqrt';
    else found &&= part.kind !== 'negative';
  });
  return found;
}

function laidOut(formula: Formula): Arithmetic {
  if (formula.kind === 'name' || formula.kind === 'number') return { texts: [''], names: [] };
  const names: string[] = [];
  const text = (name: string) => {
    names.push(name);
    return gap;
  };
  const unasked = { quantity: text, value: () => zero, isOfTime: false, whole: '' };
  return { texts: layOut(formula, { text, ...unasked }).text.split(gap), names };
}

/** Nothing where a number is below zero, because it stands in brackets then, or gives a sum its sign. */
function fill({ texts, names }: Arithmetic, text: (name: string) => string): string | undefined {
  let filled = texts[0] ?? '';
  for (const [at, name] of names.entries()) {
    const number = text(name);
    if (number.startsWith('-') || number.startsWith('−')) return undefined;
    filled += number + (texts[at + 1] ?? '');
  }
  return filled;
}
