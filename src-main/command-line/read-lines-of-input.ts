/** `read`: says how typed texts are understood, a line at a time. */

import { readResponse } from '@shared/quantity/read-response';
import { isUnreadable, type Reading, type ReadKind } from '@shared/quantity/reading';
import { showReading } from '@shared/quantity/show-reading';
import { unitText } from '@shared/quantity/unit';
import { numberText } from '@shared/quantity/write-number';
import { z } from 'zod';
import { readFlags } from './arguments';
import { answerLines, rehearse } from './lines';
import { plainSpaces } from './problem-json';

const line = z.object({
  input: z.string(),
  kind: z.enum(['number', 'ratio', 'time', 'date', 'money', 'code']).optional(),
  unit: z.string().max(60).optional(),
});

export async function readLinesOfInput(words: readonly string[]): Promise<number> {
  const { values } = readFlags(words, { json: 'switch' });
  rehearse((round) => readResponse(`${round} 1/2 drops per minute.`));
  return answerLines(line, values.json === true, ({ input, kind = 'number', unit }) => {
    const reading = readResponse(input, kind, unit);
    if (isUnreadable(reading)) return { json: { unreadable: reading.unreadable }, text: reading.unreadable };
    return {
      json: {
        value: reading.text ?? valueText(kind, reading),
        unit: unitOfKind(kind, reading),
        notation: reading.notation,
      },
      text: plainSpaces(showReading(reading, kind)),
    };
  });
}

/** A ratio stays a fraction: `1/1000`. */
function valueText(kind: ReadKind, { value }: Reading): string {
  return kind === 'ratio' ? value.toFraction() : numberText(value);
}

function unitOfKind(kind: ReadKind, { unit }: Reading): string | null {
  if (kind === 'time' || kind === 'date' || kind === 'code') return kind;
  return unit ? unitText(unit) : null;
}
