/**
 * A formula as a pharmacist would write it, with numbers in place of its names: `360 × 60 ÷ 1,600`. What no sign of
 * arithmetic says stands in words: `the smaller of 5.1 mg and 4 mg`, `17 ÷ 5, rounded down to whole steps`.
 */
import { zero } from '../quantity/exact';
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
  const plain = arithmeticOf(formula);
  const filled = plain && fill(plain, wording);
  if (filled !== undefined) return filled;
  const { left, reasons } = decided(formula, wording.value);
  if (reasons.length === 0 && (left.kind === 'name' || left.kind === 'number')) return '';
  const { text } = layOut(left, { ...wording, isInner: false });
  const told = [...new Set(reasons.map((reason) => layOut(reason, wording).text))];
  return told.length === 0 ? text : `Since ${listed(told)}: ${text}`;
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
function fill({ texts, names }: Arithmetic, { text }: Wording): string | undefined {
  let filled = texts[0] ?? '';
  for (const [at, name] of names.entries()) {
    const number = text(name);
    if (number.startsWith('-') || number.startsWith('−')) return undefined;
    filled += number + (texts[at + 1] ?? '');
  }
  return filled;
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

function layOut(formula: Formula, wording: Wording): Written {
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
  if (operator === '+' && /^-[\d.,]+$/.test(after)) return { text: `${before} − ${after.slice(1)}`, strength };
  const isBelowZero = after.startsWith('-') || after.startsWith('−');
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
  const { text, strength } = layOut(part, { ...wording, isInner: true });
  return strength < outer ? `(${text})` : text;
}

function strengthOf(operator: Operation['operator']): number {
  if (operator === '*' || operator === '/') return strengths.product;
  return operator === '+' || operator === '-' ? strengths.sum : strengths.words;
}

function listed(texts: readonly string[]): string {
  return texts.length < 2 ? (texts[0] ?? '') : `${texts.slice(0, -1).join(', ')} and ${texts.at(-1)}`;
}
