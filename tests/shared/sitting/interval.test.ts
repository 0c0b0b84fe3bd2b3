// Wilson's interval against published figures and against the equation that defines it.
import { shareOf } from '@shared/sitting/interval';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

describe("Wilson's interval", () => {
  // R. G. Newcombe, Two-sided confidence intervals for the single proportion, Statistics in Medicine 17 (1998) 857-872,
  // table I, method 3
  test.each([
    [81, 263, 25.53, 36.62],
    [15, 148, 6.24, 16.05],
    [0, 20, 0, 16.11],
    [1, 29, 0.61, 17.18],
    // worked by hand: (0.8 + 0.19207 ± 1.95996 √(0.016 + 0.0096036)) / 1.38415
    [8, 10, 49.02, 94.33],
  ])('of %d right of %d is %d to %d per cent', (right, of, low, high) => {
    const share = shareOf(right, of);
    expect(share.low).toBeCloseTo(low, 2);
    expect(share.high).toBeCloseTo(high, 2);
  });

  test('ends where the share seen is 1.96 standard errors away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 300 }), fc.double({ min: 0, max: 1, noNaN: true }), (of, at) => {
        const right = Math.round(at * of);
        const { share, low, high } = shareOf(right, of);
        expect(low).toBeLessThanOrEqual(share + 1e-9);
        expect(high).toBeGreaterThanOrEqual(share - 1e-9);
        for (const end of [low / 100, high / 100]) {
          const errors = (right / of - end) ** 2 - 1.959964 ** 2 * ((end * (1 - end)) / of);
          expect(Math.abs(errors)).toBeLessThan(1e-7);
        }
      }),
    );
  });

  test('of nothing is everything', () => {
    expect(shareOf(0, 0)).toEqual({ right: 0, of: 0, share: 0, low: 0, high: 100 });
  });
});
