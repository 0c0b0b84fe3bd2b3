/** A formula as arithmetic, with numbers in place of its names: `360 × 60 ÷ 1,600`; functions in words, `7 ÷ 2, rounded up`. */
import { writeNumber } from '../quantity/write-number';
import type { Formula } from './formula';

type Call = Extract<Formula, { readonly kind: 'call' }>;

/** What stands between the numbers, and the names whose numbers stand between: one text more than names. */
interface Arithmetic {
  readonly texts: readonly string[];
  readonly names: readonly string[];
}

/** What a formula compares: numbers are smaller, times and dates earlier. */
type Kind = 'numbers' | 'times';

const known = { numbers: new WeakMap<Formula, Arithmetic>(), times: new WeakMap<Formula, Arithmetic>() };

/** Writes a formula with the texts that its names have; brackets stand only where they are needed. */
export function writeFormula(formula: Formula, textNamed: (name: string) => string | undefined, kind: Kind): string {
  const { texts, names } = arithmeticOf(formula, kind);
  let text = texts[0] ?? '';
  for (const [at, name] of names.entries()) {
    const number = textNamed(name) ?? name;
    text += (number.startsWith('-') && /[+−×÷^] $/.test(text) ? `(${number})` : number) + (texts[at + 1] ?? '');
  }
  return text;
}

/** Stands for a name while the text is laid out; no formula holds it. */
const gap = '\u0000';

function arithmeticOf(formula: Formula, kind: Kind): Arithmetic {
  const found = known[kind].get(formula);
  if (found) return found;
  const names: string[] = [];
  const texts = layOut(formula, { names, kind }, 0, false).split(gap);
  known[kind].set(formula, { texts, names });
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

/** The names met so far, in order. */
interface Met {
  readonly names: string[];
  readonly kind: Kind;
}

function layOut(formula: Formula, met: Met, outer: number, isRight: boolean): string {
  switch (formula.kind) {
    case 'number':
      return writeNumber(formula.value);
    case 'name':
      met.names.push(formula.name);
      return gap;
    case 'negative':
      return `−${layOut(formula.of, met, 3, false)}`;
    case 'operation': {
      const own = strengths.get(formula.operator) ?? 0;
      const left = layOut(formula.left, met, own, false);
      const text = `${left} ${signs.get(formula.operator) ?? formula.operator} ${layOut(formula.right, met, own, true)}`;
      return own < outer || (own === outer && isRight) ? `(${text})` : text;
    }
    case 'call': {
      const text = call(formula, met);
      return outer > 0 && inWords.has(formula.fn) ? `(${text})` : text;
    }
    default:
      return formula satisfies never;
  }
}

const inWords: ReadonlySet<string> = new Set(['ceil', 'floor', 'round', 'min', 'max', 'addMonths']);

const degrees = {
  numbers: { less: ['smaller', 'smallest'], more: ['larger', 'largest'] },
  times: { less: ['earlier', 'earliest'], more: ['later', 'latest'] },
} as const;

/** A function in the words of a working: `7 ÷ 2, rounded up`, `the smaller of 560 and 500`, `|7 − 9|`. */
function call({ fn, over }: Call, met: Met): string {
  const parts = over.map((part) => layOut(part, met, 0, false));
  const [first = '', ...others] = parts;
  const isOfTwo = over.length === 2;
  switch (fn) {
    case 'ceil':
      return `${first}, rounded up`;
    case 'floor':
      return `${first}, rounded down`;
    case 'round':
      return others[0] === undefined || others[0] === '0'
        ? `${first}, rounded`
        : `${first}, rounded to ${others[0]} ${others[0] === '1' ? 'decimal' : 'decimals'}`;
    case 'min':
      return `the ${degrees[met.kind].less[isOfTwo ? 0 : 1]} of ${listed(parts)}`;
    case 'max':
      return `the ${degrees[met.kind].more[isOfTwo ? 0 : 1]} of ${listed(parts)}`;
    case 'abs':
      return `|${first}|`;
    case 'sqrt':
      return `√(${first})`;
    case 'addMonths':
      return parts.join(' + ');
    default:
      return `${fn}(${parts.join('; ')})`;
  }
}

function listed(parts: readonly string[]): string {
  return parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} and ${parts.at(-1)}`;
}
