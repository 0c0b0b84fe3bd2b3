/** Exact numbers: every given, step and answer is a fraction of two whole numbers until it is shown. */
import Fraction from 'fraction.js';

/** A rational number. Compare with `equals` and `compare`; never with `===`. */
export type Exact = Fraction;

export const zero: Exact = new Fraction(0);
export const one: Exact = new Fraction(1);

/**
 * The exact value of a written number: `0.1` is one tenth, not its nearest binary double.
 * Takes decimals, exponents (`1e-3`) and `p/q`. Throws when the text is no number.
 */
export function exact(written: string | number | bigint): Exact {
  if (typeof written !== 'string') return new Fraction(typeof written === 'number' ? plain(String(written)) : written);
  return new Fraction(plain(written));
}

/** A fraction of two whole numbers, in lowest terms. Throws where the second one is 0. */
export function fraction(above: bigint, below: bigint): Exact {
  return new Fraction(above, below);
}

/** Ten to a whole power, exactly. */
export function powerOfTen(power: number): Exact {
  const known = powers.get(power);
  if (known) return known;
  const digits = tenTo(Math.abs(power));
  const value = power < 0 ? new Fraction(1n, digits) : new Fraction(digits);
  powers.set(power, value);
  return value;
}

const powers = new Map<number, Exact>();

function tenTo(power: number): bigint {
  return 10n ** BigInt(power);
}

/** The power of ten of the first figure: 2 for 123, -1 for 0.5. Zero has none and gives 0. */
export function magnitude(value: Exact): number {
  if (value.n === 0n) return 0;
  const { n, d } = value;
  const guess = n.toString().length - d.toString().length;
  const isBelow = guess < 0 ? n * tenTo(-guess) < d : n < d * tenTo(guess);
  return isBelow ? guess - 1 : guess;
}

/** Decimals needed to write the value in full, or `undefined` when its decimals never end. */
export function decimalsOf(value: Exact): number | undefined {
  if (value.d === 1n) return 0;
  return value.d < safeSize ? decimalsOfSmall(Number(value.d)) : decimalsOfLarge(value.d);
}

/** Below this size a whole number is exact in a double, whose arithmetic is faster. */
const safeSize = 9_007_199_254_740_992n;

function decimalsOfSmall(denominator: number): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  for (; rest % 2 === 0; rest /= 2) twos++;
  for (; rest % 5 === 0; rest /= 5) fives++;
  return rest === 1 ? Math.max(twos, fives) : undefined;
}

function decimalsOfLarge(denominator: bigint): number | undefined {
  let rest = denominator;
  let twos = 0;
  let fives = 0;
  while (rest % 2n === 0n) {
    rest /= 2n;
    twos++;
  }
  while (rest % 5n === 0n) {
    rest /= 5n;
    fives++;
  }
  return rest === 1n ? Math.max(twos, fives) : undefined;
}

/** Writes an exponent out, since fraction.js reads none: `1.5e-3` becomes `0.0015`. */
function plain(written: string): string {
  const parts = /^([+-]?)(\d+)(?:\.(\d+))?e([+-]?\d+)$/i.exec(written);
  if (!parts) return written;
  const [, sign = '', whole = '', decimals = '', power = '0'] = parts;
  const point = whole.length + Number(power);
  const digits = (whole + decimals)
    .padEnd(point, '0')
    .padStart(whole.length + decimals.length - Math.min(0, point), '0');
  const at = Math.max(0, point);
  return `${sign}${digits.slice(0, at) || '0'}.${digits.slice(at) || '0'}`;
}
