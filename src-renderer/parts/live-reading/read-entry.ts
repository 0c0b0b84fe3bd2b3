/** How an entry is understood while it is typed. It never judges: it says what was read, or what is missing. */
import { eachRuleOnce, notationSentence } from '@shared/quantity/notation';
import { readResponse } from '@shared/quantity/read-response';
import { isUnreadable, type Reading } from '@shared/quantity/reading';
import { showReading } from '@shared/quantity/show-reading';
import { readKindOf } from '@shared/quantity/special-unit';
import { isCount, unitOf } from '@shared/quantity/unit';

/** What an entry is asked for: the unit in canonical symbols, and whether the question names it already. */
export interface Asked {
  readonly unit: string;
  readonly isUnitShown: boolean;
}

export type EntryReading =
  | { readonly kind: 'empty' }
  | { readonly kind: 'read'; readonly shown: string }
  | { readonly kind: 'safer'; readonly shown: string; readonly says: string }
  | { readonly kind: 'unit-missing'; readonly shown: string; readonly says: string }
  | { readonly kind: 'unreadable'; readonly says: string };

export function readEntry(text: string, asked: Asked): EntryReading {
  if (text.trim() === '') return { kind: 'empty' };
  const kind = readKindOf(asked.unit);
  const reading = readResponse(text, kind, asked.unit || undefined);
  if (isUnreadable(reading)) return { kind: 'unreadable', says: reading.unreadable };
  if (kind !== 'number') return { kind: 'read', shown: showReading(reading, kind) };
  const isWithoutUnit = reading.unit === undefined;
  if (isWithoutUnit && !asked.isUnitShown && isMeasured(asked.unit)) {
    return { kind: 'unit-missing', shown: showReading(reading), says: 'Write its unit beside it.' };
  }
  const shown = showReading(isWithoutUnit && asked.isUnitShown ? { ...reading, unit: unitOf(asked.unit) } : reading);
  const says = advice(reading, shown);
  return says === '' ? { kind: 'read', shown } : { kind: 'safer', shown, says };
}

/** A unit that measures has to be written; things that are counted (tablets) and bare numbers go without. */
function isMeasured(unit: string): boolean {
  return [...unitOf(unit).keys()].some((symbol) => !isCount(symbol));
}

/** The reasons alone: the reading itself stands before them. */
function advice({ notation }: Reading, shown: string): string {
  const said = `Read as ${shown}. `;
  return eachRuleOnce(notation)
    .map((rule) => notationSentence(rule, shown).replace(said, ''))
    .join(' ');
}
