/** Whether two units measure the same thing on one scale, and how they convert: 0.5 L is 500 mL. */
import { type Exact, exact, one } from './exact';
import { isCount, type Unit } from './unit';
import { type Dimension, unitTable } from './unit-table';

/**
 * How many of `to` one `from` is, when every symbol of the one has a partner of the same dimension in the other
 * (metric prefixes, clock units, and what a percent w/v is by definition); `undefined` when they measure different things. Counted things are left out.
 */
export function conversionBetween(from: Unit, to: Unit): Exact | undefined {
  const rests = new Map<string, number>();
  let size = one;
  const add = (symbol: string, power: number): void => {
    if (isCount(symbol)) return;
    const { means } = unitTable[symbol] ?? {};
    const scale = scaleOf(symbol);
    if (means) {
      add(means.above, power);
      add(means.below, -power);
    } else {
      const name = scale?.dimension ?? symbol;
      rests.set(name, (rests.get(name) ?? 0) + power);
    }
    const own = means ? exact(means.size) : scale?.size;
    if (own) size = size.mul(own.pow(power) ?? one);
  };
  for (const [symbol, power] of from) add(symbol, power);
  for (const [symbol, power] of to) add(symbol, -power);
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
