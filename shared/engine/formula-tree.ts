/** Parsed formulas as plain data, so that a built app carries them beside its skills and parses none at its start. */
import { exact } from '../quantity/exact';
import {
  type Formula,
  type FormulaFunction,
  functions,
  keepFormula,
  type Operator,
  operators,
  parseFormula,
} from './formula';

/**
 * A name as itself, a number as a fraction (`1/60`), and everything else as its operator or function with its parts; a
 * sign before a formula is `negative`.
 */
export type FormulaTree = string | readonly [Operator | FormulaFunction | 'negative', ...FormulaTree[]];

/** Formulas by their texts. */
export type FormulaTrees = Readonly<Record<string, FormulaTree>>;

/** The trees of these formulas; throws what `parseFormula` throws. */
export function treesOf(texts: readonly string[]): FormulaTrees {
  return Object.fromEntries(texts.map((text) => [text, treeOf(parseFormula(text))]));
}

/** Makes `parseFormula` know the formulas of these trees, which `treesOf` made. */
export function keepTrees(trees: FormulaTrees): void {
  for (const [text, tree] of Object.entries(trees)) keepFormula(text, formulaOf(tree));
}

function treeOf(formula: Formula): FormulaTree {
  switch (formula.kind) {
    case 'number':
      return formula.value.toFraction();
    case 'name':
      return formula.name;
    case 'negative':
      return ['negative', treeOf(formula.of)];
    case 'operation':
      return [formula.operator, treeOf(formula.left), treeOf(formula.right)];
    case 'call':
      return [formula.fn, ...formula.over.map(treeOf)];
    default:
      return formula satisfies never;
  }
}

/** The formula of a tree. */
export function formulaOf(tree: FormulaTree): Formula {
  if (typeof tree === 'string')
    return /^\d/.test(tree) ? { kind: 'number', value: exact(tree) } : { kind: 'name', name: tree };
  const [what, ...parts] = tree;
  const over = parts.map(formulaOf);
  const [first, second] = over;
  const operator = operators.find((known) => known === what);
  const fn = functions.find((known) => known === what);
  if (what === 'negative' && first) return { kind: 'negative', of: first };
  if (operator && first && second) return { kind: 'operation', operator, left: first, right: second };
  if (fn && first) return { kind: 'call', fn, over };
  throw new RangeError(`"${what}" of ${parts.length} parts is no formula`);
}
