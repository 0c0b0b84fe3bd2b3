/** Decides the conditions in a formula: those that hold count as 1 and the others as 0, and both leave the arithmetic. */
import { type Exact, one, zero } from '../quantity/exact';
import { type Formula, type Operator, visit } from './formula';

/** A formula without conditions, and the comparisons that decided it, each as it is true. */
export interface Decided {
  readonly left: Formula;
  readonly reasons: readonly Formula[];
}

type Operation = Extract<Formula, { kind: 'operation' }>;

/** What is left of a formula once its conditions are decided: of `10 + (95 > 10) * 15` that is `10 + 15`. */
export function decided(formula: Formula, evaluated: (part: Formula) => Exact): Decided {
  if (!hasConditions(formula)) return { left: formula, reasons: [] };
  const reasons: Formula[] = [];
  const left = plain(decide(formula, evaluated, reasons));
  return { left, reasons };
}

const conditional = new WeakMap<Formula, boolean>();

/** Looked for once in each formula: most have none, and stay as they are. */
function hasConditions(formula: Formula): boolean {
  const known = conditional.get(formula);
  if (known !== undefined) return known;
  let found = false;
  visit(formula, (part) => {
    found ||= (part.kind === 'call' && part.fn === 'not') || (part.kind === 'operation' && isCondition(part));
  });
  conditional.set(formula, found);
  return found;
}

function decide(formula: Formula, evaluated: (part: Formula) => Exact, reasons: Formula[]): Formula | boolean {
  const inner = (part: Formula) => decide(part, evaluated, reasons);
  switch (formula.kind) {
    case 'number':
    case 'name':
      return formula;
    case 'negative': {
      const of = inner(formula.of);
      return of === false ? false : { ...formula, of: plain(of) };
    }
    case 'call': {
      if (formula.fn !== 'not') return { ...formula, over: formula.over.map((part) => plain(inner(part))) };
      reasons.push(...comparisonsIn(formula, evaluated));
      return evaluated(formula).n !== 0n;
    }
    case 'operation': {
      if (!isCondition(formula)) return merged(formula, inner(formula.left), inner(formula.right));
      reasons.push(...comparisonsIn(formula, evaluated));
      return evaluated(formula).n !== 0n;
    }
    default:
      return formula satisfies never;
  }
}

/** A sum without what is 0, a product without what is 1. */
function merged(formula: Operation, left: Formula | boolean, right: Formula | boolean): Formula | boolean {
  const { operator } = formula;
  if (operator === '*' && (left === false || right === false)) return false;
  if (operator === '*' && left === true) return right;
  if ((operator === '*' || operator === '/') && right === true) return left;
  if (operator === '/' && left === false) return false;
  if ((operator === '+' || operator === '-') && right === false) return left;
  if (operator === '+' && left === false) return right;
  return { ...formula, left: plain(left), right: plain(right) };
}

function plain(part: Formula | boolean): Formula {
  return typeof part === 'boolean' ? { kind: 'number', value: part ? one : zero } : part;
}

const opposites: ReadonlyMap<Operator, Operator> = new Map([
  ['<', '>='],
  ['>', '<='],
  ['<=', '>'],
  ['>=', '<'],
  ['==', '!='],
  ['!=', '=='],
]);

/** True for a comparison and for what joins comparisons. */
export function isCondition({ operator }: Operation): boolean {
  return opposites.has(operator) || operator === 'and' || operator === 'or';
}

/** The comparisons of a condition, those that do not hold turned into their opposites. */
function comparisonsIn(condition: Formula, evaluated: (part: Formula) => Exact): Formula[] {
  const found: Formula[] = [];
  visit(condition, (part) => {
    if (part.kind !== 'operation') return;
    const opposite = opposites.get(part.operator);
    if (opposite) found.push(evaluated(part).n !== 0n ? part : { ...part, operator: opposite });
  });
  return found;
}
