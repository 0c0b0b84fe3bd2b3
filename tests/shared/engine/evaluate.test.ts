import { compile } from '@shared/engine/evaluate';
import { parseFormula } from '@shared/engine/formula';
import { type Exact, exact } from '@shared/quantity/exact';
import { round } from '@shared/quantity/round';
import { describe, expect, test } from 'vitest';

/** The value of a formula of stated numbers, as a fraction. */
function worth(text: string, numbers: Readonly<Record<string, string>> = {}): Exact {
  const names = Object.keys(numbers);
  return compile(parseFormula(text), (name) => names.indexOf(name))(Object.values(numbers).map(exact));
}

describe('values that binary arithmetic gets wrong are exact', () => {
  test.each([
    ['0.1 + 0.2', '3/10'],
    ['floor(1.2 * 3 / 0.4)', '9'],
    ['ceil(3.2 * 3 / 0.4)', '24'],
    ['round(2.675, 2)', '67/25'],
    ['round(1.005, 2)', '101/100'],
    ['1 / 3 * 3', '1'],
    ['4.35 * 100', '435'],
    ['1.1 * 1.1', '121/100'],
    ['0.3 - 0.1 == 0.2', '1'],
    ['1 - 0.9 >= 0.1', '1'],
    ['2 ^ 10 - 2 ^ -1', '2047/2'],
  ])('%s is %s', (text, value) => {
    expect(worth(text).toFraction()).toBe(value);
  });
});

describe('functions', () => {
  test.each([
    ['floor(-1.5)', '-2'],
    ['ceil(-1.5)', '-1'],
    ['abs(2 - 5)', '3'],
    ['min(3, 1, 2)', '1'],
    ['max(3, 1, 7/2)', '7/2'],
    ['round(2.5)', '3'],
    ['round(-2.5)', '-3'],
    ['round(1250, -2)', '1300'],
    ['not (1 > 2)', '1'],
    ['(1 > 2) + (2 > 1) + (1 != 1) + (1 <= 1)', '2'],
    ['1 > 2 or 2 > 1 and 3 > 4', '0'],
    ['sqrt(4)', '2'],
    ['sqrt(0.0009)', '3/100'],
    ['4 ^ 0.5', '2'],
    ['log10(1000)', '3'],
    ['exp(0)', '1'],
    ['log(1) + ln(1)', '0'],
  ])('%s is %s', (text, value) => {
    expect(worth(text).toFraction()).toBe(value);
  });

  test('take their numbers from the problem', () => {
    expect(worth('total * part / all', { total: '1000', part: '2.5', all: '45' }).toFraction()).toBe('500/9');
  });

  test.each(['1 / 0', 'sqrt(-1)', 'log(0)', '0 ^ -1', 'log10(-5)'])('%s has no value and says so', (text) => {
    expect(() => worth(text)).toThrow();
  });
});

describe('roots, exponentials and logarithms carry 40 digits', () => {
  // Digits from published tables: the root of 2, e, the natural logarithm of 10, the common one of 2.
  test.each([
    ['sqrt(2)', '1.414213562373095048801688724209698078569'],
    ['exp(1)', '2.718281828459045235360287471352662497757'],
    ['log(10)', '2.302585092994045684017991454684364207601'],
    ['log10(2)', '0.3010299956639811952137388947244930267681'],
  ])('%s', (text, digits) => {
    const off = worth(text).sub(exact(digits)).abs();
    expect(off.compare(exact('1e-38'))).toBeLessThan(0);
  });
});

describe('a value within a millionth of a millionth of a tie is the tie', () => {
  test.each([
    ['0.4999999999999', 1, 'two tenths of a millionth of a millionth below'],
    ['0.4999999999996', 1, 'eight tenths of a millionth of a millionth below'],
    ['0.499999999999', 0, 'two millionths of a millionth below'],
    ['0.5', 1, 'the tie itself'],
    ['31.4999999999', 31, 'just below a drop and a half'],
    ['-0.4999999999999', -1, 'away from zero on both sides'],
  ])('%s rounds to %d: %s', (value, whole) => {
    expect(round(exact(value), { to: 1 }).valueOf()).toBe(whole);
  });

  test.each([
    ['a root that ought to be 2.5', 'sqrt(6.25) * 1'],
    ['a root squared', 'sqrt(2.5) ^ 2'],
    ['a logarithm undone', 'exp(log(2.5))'],
  ])('%s rounds up', (_, text) => {
    expect(round(worth(text), { to: 1 }).valueOf()).toBe(3);
  });

  test('a whole number of doses that a root misses by the last digit is not cut to one less', () => {
    expect(worth('floor(sqrt(3) ^ 2)').valueOf()).toBe(3);
    expect(worth('ceil(sqrt(7) ^ 2)').valueOf()).toBe(7);
  });
});
