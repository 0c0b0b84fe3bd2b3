/** A formula as it stands for certain values: its comparisons decided, so that no worked line shows `(22:15 < 17:00) × 1,440`. */
import { one, zero } from '../quantity/exact';
import { compile, type Values } from './evaluate';
import { type Formula, type Operator, visit } from './formula';
import { comparing } from './is-directed';

const yes: Formula = { kind: 'number', value: one };
const no: Formula = { kind: 'number', value: zero };
/** What a comparison that does not hold was multiplied with: it drops out of a sum. */
const nothing: Formula = { kind: 'number', value: zero };

const knownToCompare = new WeakMap<Formula, boolean>();

/**
 * The formula with 1 or 0 in place of each comparison. What is multiplied by one that holds stands alone; what is
 * multiplied by one that does not is left out. A formula without comparisons is returned as it is.
 */
export function decided(formula: Formula, slotOf: (name: string) => number, values: Values): Formula {
  if (!compares(formula)) return formula;
  const decide = (part: Formula): Formula => {
    switch (part.kind) {
      case 'number':
      case 'name':
        return part;
      case 'negative':
        return { ...part, of: decide(part.of) };
      case 'call':
        return { ...part, over: part.over.map(decide) };
      case 'operation':
        if (!comparing.has(part.operator)) return folded(part.operator, decide(part.left), decide(part.right));
        return compile(part, slotOf)(values).equals(zero) ? no : yes;
      default:
        return part satisfies never;
    }
  };
  try {
    return decide(formula);
  } catch {
    return formula; // a student's own value leaves nothing to compare (1 / 0)
  }
}

function compares(formula: Formula): boolean {
  const known = knownToCompare.get(formula);
  if (known !== undefined) return known;
  let found = false;
  visit(formula, (part) => {
    found ||= part.kind === 'operation' && comparing.has(part.operator);
  });
  knownToCompare.set(formula, found);
  return found;
}

function folded(operator: Operator, left: Formula, right: Formula): Formula {
  if (operator === '*') {
    if ([left, right].some((side) => side === no || side === nothing)) return nothing;
    if (left === yes) return right;
    if (right === yes) return left;
  }
  if (operator === '+' && left === nothing) return right;
  if ((operator === '+' || operator === '-') && right === nothing) return left;
  return { kind: 'operation', operator, left, right };
}
