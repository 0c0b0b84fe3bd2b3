// Roots against what a root is: its square is the value, as far as 40 figures go.
import { type Exact, exact, fraction, powerOfTen } from '@shared/quantity/exact';
import { squareRoot } from '@shared/quantity/root';
import fc from 'fast-check';
import { expect, test } from 'vitest';

const isBetween = (low: Exact, value: Exact, high: Exact) => low.compare(value) <= 0 && value.compare(high) < 0;

test('the square of a root is the value, or misses it by less than one in the fortieth figure', () => {
  fc.assert(
    fc.property(fc.bigInt(1n, 10n ** 30n), fc.bigInt(1n, 10n ** 30n), (above, below) => {
      const value = fraction(above, below);
      const root = squareRoot(value);
      const next = root.mul(exact(1).add(powerOfTen(-39)));
      expect(isBetween(root.mul(root), value, next.mul(next))).toBe(true);
    }),
  );
});

test('a root that ends is exact', () => {
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 15n), fc.integer({ min: 0, max: 6 }), (digits, decimals) => {
      const root = fraction(digits, 10n ** BigInt(decimals));
      expect(squareRoot(root.mul(root)).equals(root)).toBe(true);
    }),
  );
});

test.each([
  ['2', '1.414213562373095048801688724209698078569'],
  ['3', '1.732050807568877293527446341505872366942'],
  ['0.5', '0.7071067811865475244008443621048490392848'],
])('the root of %s begins as in the tables', (value, begins) => {
  const missing = squareRoot(exact(value)).sub(exact(begins));
  expect(missing.s >= 0n && missing.compare(powerOfTen(-38)) < 0).toBe(true);
});

test('a value below zero has none', () => {
  expect(() => squareRoot(exact('-4'))).toThrow('below zero');
});
