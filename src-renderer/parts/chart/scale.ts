/** The marks of an axis that starts at zero: round figures, at most five of them, the last at or above the largest value. */
export function axisMarks(largest: number): readonly number[] {
  const step = stepFor(Math.max(largest, 1) / 4);
  const count = Math.max(1, Math.ceil(largest / step - 1e-9));
  return Array.from({ length: count + 1 }, (_, at) => at * step);
}

/** A share of the axis as a percentage, as drawings take it. */
export function percent(value: number, top: number): string {
  return `${Math.round((1000 * value) / top) / 10}%`;
}

/** The next round figure: 1, 2, 3, 5 or 6 times a power of ten, so that seconds and minutes both read well. */
function stepFor(least: number): number {
  const power = 10 ** Math.floor(Math.log10(least));
  const step = [1, 2, 3, 5, 6, 10].find((round) => round * power >= least - 1e-9) ?? 10;
  return Math.max(1, step * power);
}
