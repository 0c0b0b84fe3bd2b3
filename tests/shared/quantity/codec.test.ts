// Codes against a reader written here from the rule of the numerals: a smaller sign before a larger one is taken away.
import { bareCode, encode } from '@shared/quantity/codec';
import { exact } from '@shared/quantity/exact';
import { describe, expect, test } from 'vitest';

const signs: Readonly<Record<string, number>> = { i: 1, v: 5, x: 10, l: 50, c: 100, d: 500, m: 1000 };

function worth(numeral: string): number {
  const values = [...numeral].map((sign) => signs[sign] ?? Number.NaN);
  return values.reduce((sum, value, at) => ((values[at + 1] ?? 0) > value ? sum - value : sum + value), 0);
}

const everyNumeral = Array.from({ length: 3999 }, (_, at) => at + 1);

describe('a Roman numeral', () => {
  test('is worth its number and follows the rules of writing, from 1 to 3,999', () => {
    for (const value of everyNumeral) {
      const numeral = encode(exact(value), 'roman-lower');
      expect(worth(numeral)).toBe(value);
      expect(numeral).toMatch(/^m{0,3}(cm|cd|d?c{0,3})(xc|xl|l?x{0,3})(ix|iv|v?i{0,3})$/);
    }
  });

  test('that never subtracts is the same sum, its signs in order of size', () => {
    for (const value of everyNumeral) {
      const numeral = encode(exact(value), 'roman-additive');
      expect([...numeral].reduce((sum, sign) => sum + (signs[sign] ?? 0), 0)).toBe(value);
      expect(numeral).toMatch(/^m{0,3}d?c{0,4}l?x{0,4}v?i{0,4}$/);
    }
  });

  test.each([0, 4000, -3, 2.5])('of %d does not exist', (value) => {
    expect(() => encode(exact(value), 'roman-lower')).toThrow(RangeError);
  });
});

describe('a drug code', () => {
  test.each([
    [69_315_083, '00069-3150-83'],
    [55_513_028_201, '55513-0282-01'],
    [1, '00000-0000-01'],
  ])('of %d is printed %s in eleven digits', (value, code) => {
    expect(encode(exact(value), 'ndc-5-4-2')).toBe(code);
  });

  test.each([
    [4_420_069_315_083, '0069-3150-83'],
    [5_320_006_931_583, '00069-315-83'],
    [5_411_234_567_890, '12345-6789-0'],
  ])('whose shape stands before its ten digits, %d, is printed %s', (value, code) => {
    expect(encode(exact(value), 'ndc-10')).toBe(code);
  });

  test('of too many digits does not exist', () => {
    expect(() => encode(exact(123_456_789_012), 'ndc-5-4-2')).toThrow('no drug code of 11 digits');
    expect(() => encode(exact(9_990_000_000_000), 'ndc-10')).toThrow('no drug code of 27 digits');
  });
});

test('figures that are no amount have no separators', () => {
  expect(encode(exact(2026), 'digits')).toBe('2026');
  expect(encode(exact(7), 'two-digits')).toBe('07');
  expect(encode(exact(11), 'two-digits')).toBe('11');
});

test('codes are compared in capitals and without hyphens and spaces', () => {
  expect(bareCode('0069-3150-83')).toBe(bareCode('0069 315083'));
  expect(bareCode('xiv')).toBe('XIV');
});
