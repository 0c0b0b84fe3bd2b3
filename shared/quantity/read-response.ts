/**
 * Reads what a student typed. Reading never judges and never throws: what cannot be understood comes back as one
 * sentence that says what to change, and no guess is made between two meanings.
 */
import { cleanText } from './clean-text';
import { readCode } from './read-code';
import { readDate } from './read-date';
import { isMoneyAsked, readMoney } from './read-money';
import { readQuantity } from './read-quantity';
import { readRatio } from './read-ratio';
import { readTime } from './read-time';
import type { Reading, ReadKind, Unreadable } from './reading';

/**
 * Reads a typed text as the kind of answer that is asked for. `expectedUnit` (canonical symbols, `mL/h`) serves as the
 * example in refusals, and as the unit of a duration in parts; it is never put in place of a unit that was left out.
 */
export function readResponse(text: string, kind: ReadKind = 'number', expectedUnit?: string): Reading | Unreadable {
  const clean = cleanText(text);
  if (typeof clean !== 'string') return clean;
  switch (kind) {
    case 'number':
      return isMoneyAsked(expectedUnit) ? readMoney(clean, expectedUnit) : readQuantity(clean, expectedUnit);
    case 'ratio':
      return readRatio(clean);
    case 'time':
      return readTime(clean);
    case 'date':
      return readDate(clean);
    case 'money':
      return readMoney(clean, expectedUnit);
    case 'code':
      return readCode(clean);
    default:
      return kind satisfies never;
  }
}
