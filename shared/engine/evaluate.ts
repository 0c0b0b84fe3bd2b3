/**
 * Turns a formula into a function over exact values. Fractions stay fractions; only roots, exponentials, logarithms
 * and broken powers leave them, at 40 digits, and are exact again from there on (design decision 3).
 */
import { Decimal } from 'decimal.js';
import { daysInMonth, daysSinceEpoch, monthsLater } from '../quantity/calendar';
import { type Exact, exact, fraction, magnitude, one, powerOfTen, zero } from '../quantity/exact';
import { squareRoot } from '../quantity/root';
import { roundToPlace } from '../quantity/round';
import type { Formula, FormulaFunction, Operator } from './formula';

/** Values by slot: givens, conversions and steps of one problem. */
export type Values = readonly Exact[];
export type Evaluate = (values: Values) => Exact;

/** Compiles a formula. `slotOf` gives each name its slot. The function throws where a value does not exist (1 / 0). */
export function compile(formula: Formula, slotOf: (name: string) => number): Evaluate {
  switch (formula.kind) {
    case 'number': {
      const { value } = formula;
      return () => value;
    }
    case 'name': {
      const slot = slotOf(formula.name);
      return (values) => values[slot] ?? zero;
    }
    case 'negative': {
      const of = compile(formula.of, slotOf);
      return (values) => of(values).neg();
    }
    case 'operation':
      return operation(formula.operator, compile(formula.left, slotOf), compile(formula.right, slotOf));
    case 'call': {
      const logarithm = logarithmIn(formula);
      if (logarithm) {
        const of = compile(logarithm, slotOf);
        return (values) => exact(magnitude(positive(of(values))));
      }
      return call(
        formula.fn,
        formula.over.map((part) => compile(part, slotOf)),
      );
    }
    default:
      return formula satisfies never;
  }
}

/** Compiles each formula, or part of one, on its first use. */
export function compiledOnce(slotOf: (name: string) => number): (part: Formula) => Evaluate {
  const compiled = new WeakMap<Formula, Evaluate>();
  return (part) => {
    const known = compiled.get(part);
    if (known) return known;
    const made = compile(part, slotOf);
    compiled.set(part, made);
    return made;
  };
}

/** What stands in `floor(log10( ))`: that is the place of its first figure, and needs no logarithm. */
function logarithmIn({ fn, over: [inner] }: Extract<Formula, { kind: 'call' }>): Formula | undefined {
  return fn === 'floor' && inner?.kind === 'call' && inner.fn === 'log10' ? inner.over[0] : undefined;
}

function positive(value: Exact): Exact {
  if (value.s <= 0n) throw new RangeError('only a value above 0 has a logarithm');
  return value;
}

const truth = (holds: boolean): Exact => (holds ? one : zero);
const isTrue = (value: Exact): boolean => value.n !== 0n;

function operation(operator: Operator, left: Evaluate, right: Evaluate): Evaluate {
  switch (operator) {
    case '+':
      return (values) => left(values).add(right(values));
    case '-':
      return (values) => left(values).sub(right(values));
    case '*':
      return (values) => left(values).mul(right(values));
    case '/':
      return (values) => left(values).div(right(values));
    case '^':
      return (values) => power(left(values), right(values));
    case '<':
      return (values) => truth(left(values).compare(right(values)) < 0);
    case '>':
      return (values) => truth(left(values).compare(right(values)) > 0);
    case '<=':
      return (values) => truth(left(values).compare(right(values)) <= 0);
    case '>=':
      return (values) => truth(left(values).compare(right(values)) >= 0);
    case '==':
      return (values) => truth(left(values).equals(right(values)));
    case '!=':
      return (values) => truth(!left(values).equals(right(values)));
    case 'and':
      return (values) => truth(isTrue(left(values)) && isTrue(right(values)));
    case 'or':
      return (values) => truth(isTrue(left(values)) || isTrue(right(values)));
    default:
      return operator satisfies never;
  }
}

function call(fn: FormulaFunction, over: readonly Evaluate[]): Evaluate {
  const of: Evaluate = over[0] ?? (() => zero);
  const by = over[1];
  switch (fn) {
    case 'sqrt':
      return (values) => squareRoot(of(values));
    case 'exp':
      return (values) => irrational(of(values), (value) => value.exp());
    case 'log':
    case 'ln':
      return (values) => irrational(of(values), (value) => value.ln());
    case 'log10':
      return (values) => irrational(of(values), (value) => value.log(10));
    case 'min':
      return (values) => extreme(over, values, -1);
    case 'max':
      return (values) => extreme(over, values, 1);
    case 'abs':
      return (values) => of(values).abs();
    case 'floor':
      return (values) => roundToPlace(of(values), one, of(values).s < 0n ? 'up' : 'down');
    case 'ceil':
      return (values) => roundToPlace(of(values), one, of(values).s < 0n ? 'down' : 'up');
    case 'round':
      return (values) => roundToPlace(of(values), powerOfTen(by ? -by(values).valueOf() : 0));
    case 'not':
      return (values) => truth(!isTrue(of(values)));
    case 'dayNumber':
    case 'endOfMonth':
    case 'addMonths':
      return (values) =>
        exact(
          calendarDay(
            fn,
            over.map((part) => wholeOf(part(values))),
          ),
        );
    default:
      return fn satisfies never;
  }
}

function extreme(over: readonly Evaluate[], values: Values, sign: 1 | -1): Exact {
  return over.map((part) => part(values)).reduce((best, next) => (next.compare(best) * sign > 0 ? next : best));
}

/** Days since 1970-01-01; a day or month that does not exist has no value. */
function calendarDay(fn: 'dayNumber' | 'endOfMonth' | 'addMonths', [first = 0, second = 0, day]: number[]): number {
  if (fn === 'addMonths') return monthsLater(first, second);
  const days = daysInMonth(first, second);
  const asked = day ?? days;
  if (asked < 1 || asked > days) throw new RangeError('this date does not exist');
  return daysSinceEpoch({ year: first, month: second, day: asked });
}

function wholeOf(value: Exact): number {
  if (value.d !== 1n) throw new RangeError('a date has whole numbers');
  return value.valueOf();
}

const Digits = Decimal.clone({ precision: 40 });

function digitsOf({ s, n, d }: Exact): Decimal {
  const whole = new Digits((s * n).toString());
  return d === 1n ? whole : whole.div(d.toString());
}

function irrational(value: Exact, work: (value: Decimal) => Decimal): Exact {
  const result = work(digitsOf(value));
  if (!result.isFinite()) throw new RangeError('the value does not exist');
  const [whole = '', decimals = ''] = result.toFixed().split('.');
  return fraction(BigInt(whole + decimals), powerOfTen(decimals.length).n);
}

/** A whole power is exact; a broken one is taken at 40 digits. */
function power(base: Exact, exponent: Exact): Exact {
  if (exponent.d === 1n && exponent.n <= 1000n) return base.pow(exponent) ?? zero;
  return irrational(base, (value) => value.pow(digitsOf(exponent)));
}
