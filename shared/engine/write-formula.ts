/** A formula as arithmetic, with numbers in place of its names: `360 × 60 ÷ 1,600`. */
import { writeNumber } from '../quantity/write-number';
import type { Formula } from './formula';

/** What stands between the numbers, and the names whose numbers stand between: one text more than names. */
interface Arithmetic {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

const known = new WeakMap<Formula, Arithmetic>();

/** Writes a formula with the texts that its names have; brackets stand only where they are needed. */
export function writeFormula(formula: Formula, textNamed: (name: string) => string | undefined): string {
  const { texts, names } = arithmeticOf(formula);
  let text = texts[0] ?? '';
  for (const [at, name] of names.entries()) {
    text += (textNamed(name) ?? name) + (texts[at + 1] ?? '');
  }
  return text;
}

/** Stands for a name while the text is laid out; no formula holds it. */
const gap = '\u0000';

function arithmeticOf(formula: Formula): Arithmetic {
  const found = known.get(formula);
  if (found) return found;
  const names: string[] = [];
  const texts = layOut(formula, names, 0, false).split(gap);
  known.set(formula, { texts, names });
  return { texts, names };
}

const signs: ReadonlyMap<string, string> = new Map([
  ['*', '×'],
  ['/', '÷'],
  ['-', '−'],
  ['<=', '≤'],
  ['>=', '≥'],
  ['==', '='],
  ['!=', '≠'],
]);
const strengths: ReadonlyMap<string, number> = new Map([
  ['+', 1],
  ['-', 1],
  ['*', 2],
  ['/', 2],
  ['^', 3],
]);

function layOut(formula: Formula, names: string[], outer: number, isRight: boolean): string {
  switch (formula.kind) {
    case 'number':
      return writeNumber(formula.value);
    case 'name':
      names.push(formula.name);
      return gap;
    case 'negative':
      return `−${layOut(formula.of, names, 3, false)}`;
    case 'operation': {
      const own = strengths.get(formula.operator) ?? 0;
      const left = layOut(formula.left, names, own, false);
      const text = `${left} ${signs.get(formula.operator) ?? formula.operator} ${layOut(formula.right, names, own, true)}`;
      return own < outer || (own === outer && isRight) ? `(${text})` : text;
    }
    case 'call':
      return `${formula.fn}(${formula.over.map((part) => layOut(part, names, 0, false)).join('; ')})`;
    default:
      return formula satisfies never;
  }
}
