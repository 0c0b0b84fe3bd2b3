/** A formula as arithmetic, with numbers in place of its names: `360 × 60 ÷ 1,600`. */
import type { Exact } from '../quantity/exact';
import { shortened, writeNumber } from '../quantity/write-number';
import type { Formula } from './formula';

const signs: Readonly<Record<string, string>> = {
  '*': '×',
  '/': '÷',
  '-': '−',
  '<=': '≤',
  '>=': '≥',
  '==': '=',
  '!=': '≠',
};
const strength: Readonly<Record<string, number>> = { '+': 1, '-': 1, '*': 2, '/': 2, '^': 3 };

/** Writes a formula; brackets stand only where they are needed. */
export function writeFormula(
  formula: Formula,
  valueNamed: (name: string) => Exact | undefined,
  outer = 0,
  isRight = false,
): string {
  switch (formula.kind) {
    case 'number':
      return writeNumber(formula.value);
    case 'name': {
      const value = valueNamed(formula.name);
      return value ? writeNumber(shortened(value)) : formula.name;
    }
    case 'negative':
      return `−${writeFormula(formula.of, valueNamed, 3)}`;
    case 'operation': {
      const own = strength[formula.operator] ?? 0;
      const text = `${writeFormula(formula.left, valueNamed, own)} ${signs[formula.operator] ?? formula.operator} ${writeFormula(formula.right, valueNamed, own, true)}`;
      return own < outer || (own === outer && isRight) ? `(${text})` : text;
    }
    case 'call':
      return `${formula.fn}(${formula.over.map((part) => writeFormula(part, valueNamed)).join('; ')})`;
    default:
      return formula satisfies never;
  }
}
