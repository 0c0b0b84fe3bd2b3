// Rounding against a second rule that works on the digits of a written number, as USP General Notices 7.20 words it:
// one digit decides, 5 or more goes up, nothing is rounded before the end.
import { exact } from '@shared/quantity/exact';
import { round, roundToFigures } from '@shared/quantity/round';
import { numberText } from '@shared/quantity/write-number';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

/** A written decimal; no longer than 12 digits, since a value within 1e-12 of a tie is the tie. */
const decimal = fc
  .tuple(fc.constantFrom('', '-'), fc.bigInt({ min: 0n, max: 9999n }), fc.stringMatching(/^\d{0,8}$/))
  .map(([sign, whole, places]) => (places === '' ? `${sign}${whole}` : `${sign}${whole}.${places}`));

describe('rounding goes by one digit', () => {
  test.each([
    ['2.675', 2, '2.68'],
    ['1.005', 2, '1.01'],
    ['0.05', 1, '0.1'],
    ['0.0499999', 1, '0'],
    ['9.95', 1, '10'],
    ['-2.5', 0, '-3'],
    ['99.9', 0, '100'],
    ['1e-7', 6, '0'],
  ])('%s to %d decimals is %s', (value, decimals, rounded) => {
    expect(numberText(round(exact(value), { decimals }))).toBe(rounded);
  });

  test('whatever the number, to any decimals', () => {
    fc.assert(
      fc.property(decimal, fc.integer({ min: 0, max: 8 }), (written, decimals) => {
        expect(numberText(round(exact(written), { decimals }))).toBe(roundedByDigits(written, decimals));
      }),
      { numRuns: 2000 },
    );
  });

  test('whatever the number, to any figures', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 15n }), fc.integer({ min: 1, max: 6 }), (whole, figures) => {
        const dropped = Math.max(0, whole.toString().length - figures);
        const scaled = roundedByDigits(`0.${whole}`, whole.toString().length - dropped);
        const expected = numberText(exact(scaled).mul(10n ** BigInt(whole.toString().length)));
        expect(numberText(roundToFigures(exact(whole), figures))).toBe(expected);
      }),
      { numRuns: 1000 },
    );
  });

  test('and a rounded number stays as it is', () => {
    fc.assert(
      fc.property(decimal, fc.constantFrom(1, 0.1, 0.01, 0.5, 0.25, 5), (written, to) => {
        const once = round(exact(written), { to });
        expect(round(once, { to }).equals(once)).toBe(true);
        expect(once.sub(exact(written)).abs().mul(2).compare(exact(to))).toBeLessThanOrEqual(0);
      }),
    );
  });

  test('up never gives less, down never more, and half up is one of the two', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 1n, max: 10n ** 9n }), fc.bigInt({ min: 1n, max: 10n ** 6n }), (over, under) => {
        const value = exact(`${over}/${under}`);
        const [up, down, half] = (['up', 'down', 'half-up'] as const).map((mode) => round(value, { to: 0.1, mode }));
        expect(up && down && half && up.compare(value) >= 0 && down.compare(value) <= 0).toBe(true);
        expect([up, down].some((one) => half && one?.equals(half))).toBe(true);
      }),
    );
  });
});

/** Looks at the first digit that goes, and carries by hand. */
function roundedByDigits(written: string, decimals: number): string {
  const sign = written.startsWith('-') ? '-' : '';
  const [whole = '0', places = ''] = written.replace('-', '').split('.');
  const kept = [...whole, ...places.padEnd(decimals, '0').slice(0, decimals)].map(Number);
  if (Number(places[decimals] ?? '0') >= 5) carryOne(kept);
  const digits = kept.join('');
  const point = digits.length - decimals;
  const text = `${digits.slice(0, point)}.${digits.slice(point)}`
    .replace(/(\.\d*?)0*$/, '$1')
    .replace(/\.$/, '')
    .replace(/^0+(?=\d)/, '');
  return /[1-9]/.test(text) ? sign + text : '0';
}

function carryOne(digits: number[]): void {
  for (let at = digits.length - 1; at >= 0; at--) {
    if (digits[at] !== 9) {
      digits[at] = (digits[at] ?? 0) + 1;
      return;
    }
    digits[at] = 0;
  }
  digits.unshift(1);
}
