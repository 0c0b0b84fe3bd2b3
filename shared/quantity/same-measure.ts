/** Whether two units measure the same thing on one scale, and how they convert: 0.5 L is 500 mL. */
import { type Exact, exact, one } from './exact';
import { isCount, type Unit } from './unit';
import { type Dimension, unitTable } from './unit-table';

/**
 * How many of `to` one `from` is, when every symbol of the one has a partner of the same dimension in the other
 * (metric prefixes and clock units); `undefined` when they measure different things. Counted things are left out.
 */
export function conversionBetween(from: Unit, to: Unit): Exact | undefined {
  const rests = new Map<string, number>();
  let size = one;
  for (const [unit, sign] of [
    [from, 1],
    [to, -1],
  ] as const) {
    for (const [symbol, power] of unit) {
      if (isCount(symbol)) continue;
      const scale = scaleOf(symbol);
      const name = scale?.dimension ?? symbol;
      rests.set(name, (rests.get(name) ?? 0) + sign * power);
      if (scale) size = size.mul(scale.size.pow(sign * power) ?? one);
    }
  }
  return [...rests.values()].every((power) => power === 0) ? size : undefined;
}

/** True when the units differ by metric prefixes alone, symbol by symbol: mcg/mL for mg/mL, but not mL/min for mL/h. */
export function differByPrefix(a: Unit, b: Unit): boolean {
  const factor = conversionBetween(a, b);
  if (factor === undefined) return false;
  return !clockSymbols(a).some((symbol) => !b.has(symbol)) && !clockSymbols(b).some((symbol) => !a.has(symbol));
}

function clockSymbols(unit: Unit): string[] {
  return [...unit.keys()].filter((symbol) => scaleOf(symbol)?.dimension === 'time');
}

const scales = new Map<string, { readonly dimension: Dimension; readonly size: Exact }>(
  Object.entries(unitTable).flatMap(([symbol, { scale }]) =>
    scale ? [[symbol, { dimension: scale[0], size: exact(scale[1]) }]] : [],
  ),
);

function scaleOf(symbol: string): { readonly dimension: Dimension; readonly size: Exact } | undefined {
  return scales.get(symbol);
}
