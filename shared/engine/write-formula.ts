/**
 * A formula as a pharmacist would write it, with numbers in place of its names: `360 × 60 ÷ 1,600`. What no sign of
 * arithmetic says stands in words: `the smaller of 5.1 mg and 4 mg`, `17 ÷ 5, rounded down to whole steps`.
 */
import { writeNumber } from '../quantity/write-number';
import { decided, isCondition } from './decide-conditions';
import { type Formula, visit } from './formula';
import { strengths, type Written } from './strengths';
import type { Wording } from './wording';
import { writeCall } from './write-call';

/**
 * Writes a formula; brackets stand only where they are needed. Conditions are decided first and named in front:
 * `Since 85.714 > 50 and 85.714 ≤ 100: 50 × (1 + 1)`. Nothing is left to write of a formula that is one name or number.
 */
export function writeFormula(formula: Formula, wording: Wording): string {
  const { left, reasons } = decided(formula, wording.value);
  if (reasons.length === 0 && (left.kind === 'name' || left.kind === 'number')) return '';
  const { text } = layOut(left, wording);
  if (reasons.length === 0) return text;
  const told = new Set(reasons.map((reason) => layOut(reason, wording).text));
  return `Since ${listed([...told])}: ${text}`;
}

const inWords = new WeakMap<Formula, boolean>();

/** True for a formula that chooses, rounds or compares, and so takes more than the signs of arithmetic. */
export function needsWords(formula: Formula): boolean {
  const known = inWords.get(formula);
  if (known !== undefined) return known;
  let found = false;
  visit(formula, (part) => {
    found ||= part.kind === 'call' || (part.kind === 'operation' && isCondition(part));
  });
  inWords.set(formula, found);
  return found;
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

/** A formula as it stands, none of its conditions decided. */
export function layOut(formula: Formula, wording: Wording): Written {
  switch (formula.kind) {
    case 'number':
      return { text: writeNumber(formula.value), strength: strengths.single };
    case 'name':
      return { text: wording.text(formula.name), strength: strengths.single };
    case 'negative':
      return { text: `−${inside(formula.of, wording, strengths.power)}`, strength: strengths.product };
    case 'operation':
      return formula.operator === '^' ? power(formula, wording) : operation(formula, wording);
    case 'call':
      return writeCall(formula, wording, (part, outer) => inside(part, wording, outer));
    default:
      return formula satisfies never;
  }
}

type Operation = Extract<Formula, { kind: 'operation' }>;

function operation({ operator, left, right }: Operation, wording: Wording): Written {
  const strength = strengthOf(operator);
  const before = inside(left, wording, Math.max(strength, strengths.sum));
  const after = inside(right, wording, strength + 0.5);
  if (operator === '+' && /^−[\d.,]+$/.test(after)) return { text: `${before} − ${after.slice(1)}`, strength };
  const isBelowZero = after.startsWith('−');
  return { text: `${before} ${signs.get(operator) ?? operator} ${isBelowZero ? `(${after})` : after}`, strength };
}

/** `20 × 20 × 20` for a whole power up to the sixth, else in words. */
function power({ left, right }: Operation, wording: Wording): Written {
  const { n, d, s } = wording.value(right);
  const isRepeated = d === 1n && s > 0n && n >= 2n && n <= 6n && (right.kind === 'name' || right.kind === 'number');
  if (isRepeated) {
    const factor = inside(left, wording, strengths.product + 0.5);
    return { text: Array.from({ length: Number(n) }, () => factor).join(' × '), strength: strengths.product };
  }
  const text = `${inside(left, wording, strengths.single)} to the power ${inside(right, wording, strengths.power)}`;
  return { text, strength: strengths.words };
}

/** A part of something larger, in brackets where it would fall apart there. */
function inside(part: Formula, wording: Wording, outer: number): string {
  const { text, strength } = layOut(part, wording.isInner ? wording : { ...wording, isInner: true });
  return strength < outer ? `(${text})` : text;
}

function strengthOf(operator: Operation['operator']): number {
  if (operator === '*' || operator === '/') return strengths.product;
  return operator === '+' || operator === '-' ? strengths.sum : strengths.words;
}

function listed(texts: readonly string[]): string {
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
