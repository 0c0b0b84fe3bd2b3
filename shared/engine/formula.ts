/** The formulas of declarations as small trees. */
import type { MathNode } from 'mathjs/number';
import { type Exact, exact } from '../quantity/exact';
import { parse } from './formula-parser';

export type Formula =
  | { readonly kind: 'number'; readonly value: Exact }
  | { readonly kind: 'name'; readonly name: string }
  | { readonly kind: 'negative'; readonly of: Formula }
  | { readonly kind: 'operation'; readonly operator: Operator; readonly left: Formula; readonly right: Formula }
  | { readonly kind: 'call'; readonly fn: FormulaFunction; readonly over: readonly Formula[] };

export const operators = ['+', '-', '*', '/', '^', '<', '>', '<=', '>=', '==', '!=', 'and', 'or'] as const;
export type Operator = (typeof operators)[number];

const calendarFunctions = ['dayNumber', 'endOfMonth', 'addMonths'] as const;
export const functions = [
  'sqrt',
  'exp',
  'log',
  'ln',
  'log10',
  'min',
  'max',
  'abs',
  'floor',
  'ceil',
  'round',
  'not',
  ...calendarFunctions,
] as const;
export type FormulaFunction = (typeof functions)[number];

/** A formula with more parts than this is refused: a declaration is no program. */
const mostParts = 200;

const parsed = new Map<string, Formula>();

/** Parses a formula on its first use. Throws a sentence when it is none or uses what formulas do not have. */
export function parseFormula(text: string): Formula {
  const known = parsed.get(text);
  if (known) return known;
  let parts = 0;
  const read = (node: MathNode): Formula => {
    if (++parts > mostParts) throw new Error(`formula "${text.slice(0, 40)}...": more than ${mostParts} parts`);
    return fromNode(node, read, text);
  };
  const formula = read(parsedNode(text));
  keepFormula(text, formula);
  return formula;
}

/** Makes a text known as the formula that it parses to. */
export function keepFormula(text: string, formula: Formula): void {
  if (parsed.size < 50_000) parsed.set(text, formula);
}

/** The names in a formula, each once, in order of appearance. */
export function namesIn(formula: Formula): ReadonlySet<string> {
  const names = new Set<string>();
  visit(formula, (part) => {
    if (part.kind === 'name') names.add(part.name);
  });
  return names;
}

/** Calls `look` with every part of a formula, the whole first. */
export function visit(formula: Formula, look: (part: Formula) => void): void {
  look(formula);
  for (const part of partsOf(formula)) visit(part, look);
}

function partsOf(formula: Formula): readonly Formula[] {
  switch (formula.kind) {
    case 'number':
    case 'name':
      return [];
    case 'negative':
      return [formula.of];
    case 'operation':
      return [formula.left, formula.right];
    case 'call':
      return formula.over;
    default:
      return formula satisfies never;
  }
}

function parsedNode(text: string): MathNode {
  try {
    return parse(text);
  } catch (fault) {
    throw new Error(`formula "${text}" cannot be read: ${fault instanceof Error ? fault.message : 'no reason given'}`);
  }
}

/** The shape of a mathjs node, as far as formulas use it. */
interface Node {
  readonly type: string;
  readonly value?: unknown;
  readonly name?: string;
  readonly op?: string;
  readonly args?: readonly MathNode[];
  readonly content?: MathNode;
  readonly fn?: { readonly name?: string } | string;
  readonly isPercentage?: boolean;
}

function fromNode(node: MathNode, read: (node: MathNode) => Formula, text: string): Formula {
  const { type, value, name, op, args = [], content, fn, isPercentage }: Node = node;
  const [first, second] = args;
  if (type === 'ParenthesisNode' && content) return read(content);
  if (type === 'ConstantNode' && typeof value === 'number') return { kind: 'number', value: exact(value) };
  if (type === 'SymbolNode' && name) return { kind: 'name', name };
  if (type === 'OperatorNode' && first && second && !isPercentage) {
    const operator = operators.find((known) => known === op);
    if (operator) return { kind: 'operation', operator, left: read(first), right: read(second) };
  }
  if (type === 'OperatorNode' && first && op === '-') return { kind: 'negative', of: read(first) };
  if (type === 'OperatorNode' && first && op === 'not') return { kind: 'call', fn: 'not', over: [read(first)] };
  if (type === 'FunctionNode' && typeof fn === 'object') {
    const called = functions.find((known) => known === fn.name);
    if (called && called !== 'not' && takes(called, args.length))
      return { kind: 'call', fn: called, over: args.map(read) };
  }
  const isKnown = functions.some((known) => typeof fn === 'object' && known === fn.name);
  const called = typeof fn === 'object' ? `${fn.name}${isKnown ? ` of ${args.length} values` : ''}` : undefined;
  throw new Error(
    `formula "${text}": "${called ?? name ?? (isPercentage ? '%' : op) ?? node.toString()}" is nothing that formulas have`,
  );
}

/** How many values a function takes: two or more to choose from, one or two to round, the parts of a date, else one. */
function takes(fn: FormulaFunction, count: number): boolean {
  if (fn === 'dayNumber') return count === 3;
  if (fn === 'endOfMonth' || fn === 'addMonths') return count === 2;
  if (fn === 'min' || fn === 'max') return count >= 2;
  return count === 1 || (fn === 'round' && count === 2);
}
