/** Reads a duration in two or three parts: `11 h 46 min` is 706 min, or so many hours where hours are asked for. */
import { type Exact, exact, zero } from './exact';
import { eachRuleOnce } from './notation';
import { readNumber } from './read-number';
import type { NotationRule, Reading, Unreadable } from './reading';
import { unitOf } from './unit';
import { symbolOf } from './unit-spelling';
import { unitTable } from './unit-table';

/** The duration that a text writes in parts, why it is not clear, or `undefined` when it is no such duration. */
export function readDuration(text: string, expectedUnit?: string): Reading | Unreadable | undefined {
  const short = /^(\d+) ?(?:h|hr|hrs|hours?) ?(\d{1,2})(?: ?m)?$/i.exec(text);
  if (short) return { unreadable: `Write min after the minutes: ${short[1]} h ${short[2]} min.` };
  const parts = partsOf(text);
  if (parts === undefined || parts.length < 2) return undefined;
  const refusal = whyUnclear(parts);
  if (refusal) return { unreadable: refusal };
  const last = parts.at(-1);
  if (last === undefined) return undefined;
  const asked = timeSymbol(expectedUnit ?? '') ?? last.symbol;
  const size = sizeOf(asked);
  const seconds = parts.reduce((sum, part) => sum.add(part.value.abs().mul(sizeOf(part.symbol))), zero);
  return {
    value: (text.startsWith('-') ? seconds.neg() : seconds).div(size),
    place: last.place?.mul(sizeOf(last.symbol)).div(size),
    unit: unitOf(asked),
    notation: eachRuleOnce(parts.flatMap(({ notation }) => notation)),
  };
}

interface Part {
  readonly value: Exact;
  readonly place: Exact | undefined;
  readonly symbol: string;
  readonly notation: readonly NotationRule[];
}

/** The parts, when the text is nothing but numbers with units of time. */
function partsOf(text: string): Part[] | undefined {
  const parts: Part[] = [];
  let rest = text;
  while (rest !== '') {
    const number = readNumber(rest);
    if (number === undefined || 'unreadable' in number) return undefined;
    const [typed = '', spelling = '', point = ''] = /^([a-z]+)(\.?)(?: ?, ?| )?(?:and )?/i.exec(number.rest) ?? [];
    const symbol = timeSymbol(spelling);
    if (symbol === undefined) return undefined;
    const notation = point ? [...number.notation, 'no-point-after-unit' as const] : number.notation;
    parts.push({ value: number.value, place: number.place, symbol, notation });
    rest = number.rest.slice(typed.length);
  }
  return parts;
}

function whyUnclear(parts: readonly Part[]): string | undefined {
  if (parts.length > 3) return 'Write a duration in two or three parts, such as 11 h 46 min.';
  for (const [at, part] of parts.entries()) {
    const next = parts[at + 1];
    if (at > 0 && part.value.s < 0n) return 'Write one duration, such as 11 h 46 min.';
    if (!next) return undefined;
    if (part.value.d !== 1n) return 'Only the last part of a duration can have decimals. Write 1.5 h or 1 h 30 min.';
    if (sizeOf(next.symbol).compare(sizeOf(part.symbol)) >= 0)
      return 'Write one duration, the larger unit first: 11 h 46 min.';
  }
  return undefined;
}

const timeSizes: ReadonlyMap<string, Exact> = new Map(
  Object.entries(unitTable).flatMap(([symbol, { scale }]) =>
    scale?.[0] === 'time' ? [[symbol, exact(scale[1])]] : [],
  ),
);

function timeSymbol(spelling: string): string | undefined {
  const found = symbolOf(spelling);
  return found && 'symbol' in found && timeSizes.has(found.symbol) ? found.symbol : undefined;
}

function sizeOf(symbol: string): Exact {
  return timeSizes.get(symbol) ?? zero;
}
