/** Formulas in which a value a little higher or lower could be another case. */
import { type Formula, visit } from './formula';

const cutting = new Set(['floor', 'ceil', 'round', 'min', 'max', 'dayNumber', 'endOfMonth', 'addMonths']);
const comparing = new Set(['<', '>', '<=', '>=', '==', '!=', 'and', 'or']);

/** True when the formula cuts, compares or chooses, so that rounding before it could change the case. */
export function isDirected(formula: Formula): boolean {
  let found = false;
  visit(formula, (part) => {
    found ||= part.kind === 'call' ? cutting.has(part.fn) : part.kind === 'operation' && comparing.has(part.operator);
  });
  return found;
}
