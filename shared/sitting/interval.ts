/** How sure a share of right answers is, from how many answers it rests on. */

/** The 0.975 quantile of the normal distribution: 95 % lie within. */
const z = 1.959963984540054;

export interface Share {
  readonly right: number;
  readonly of: number;
  /** Per cent. */
  readonly share: number;
  readonly low: number;
  readonly high: number;
}

/**
 * Wilson's score interval at 95 %, in per cent: with p = right / of and n = of,
 *
 *   (p + z²/2n ± z √(p(1 - p)/n + z²/4n²)) / (1 + z²/n)
 *
 * Source: E. B. Wilson, Probable inference, the law of succession, and statistical inference, Journal of the American
 * Statistical Association 22 (1927) 209-212; recommended for small n by Brown, Cai and DasGupta, Interval estimation
 * for a binomial proportion, Statistical Science 16 (2001) 101-133. Of no answers nothing is known: 0 to 100.
 */
export function shareOf(right: number, of: number): Share {
  if (of === 0) return { right, of, share: 0, low: 0, high: 100 };
  const p = right / of;
  const middle = p + (z * z) / (2 * of);
  const reach = z * Math.sqrt((p * (1 - p)) / of + (z * z) / (4 * of * of));
  const whole = 1 + (z * z) / of;
  const perCent = (value: number) => Math.min(100, Math.max(0, (100 * value) / whole));
  return { right, of, share: 100 * p, low: perCent(middle - reach), high: perCent(middle + reach) };
}
