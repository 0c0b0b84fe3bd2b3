/** A reading on one line, so that tables of examples stay readable: `0.5 mg (leading-zero)`, or the refusal after `?`. */
import { readResponse } from '@shared/quantity/read-response';
import { isUnreadable, type ReadKind } from '@shared/quantity/reading';
import { unitText } from '@shared/quantity/unit';
import { numberText } from '@shared/quantity/write-number';

/** What `readResponse` makes of a text. Values that do not end are written `p/q`. */
export function readingText(text: string, kind?: ReadKind, expectedUnit?: string): string {
  const read = readResponse(text, kind, expectedUnit);
  if (isUnreadable(read)) return `? ${read.unreadable}`;
  const notes = read.notation.length ? ` (${read.notation.join(', ')})` : '';
  return `${read.text ?? numberText(read.value)} ${read.unit ? unitText(read.unit) : ''}`.trim() + notes;
}

/** The step of the last typed digit, or `none`. */
export function placeText(text: string, kind?: ReadKind, expectedUnit?: string): string {
  const read = readResponse(text, kind, expectedUnit);
  if (isUnreadable(read)) return `? ${read.unreadable}`;
  return read.place ? numberText(read.place) : 'none';
}
