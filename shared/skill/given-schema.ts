/** The form of givens, extras, constants and rows. */
import { z } from 'zod';
import { codecNames } from '../quantity/codec';
import { specialValue } from '../quantity/write-time';
import { formula, name, number, numberOrText, text } from './field-schemas';

const moment = z
  .string()
  .refine((written) => specialValue(written) !== undefined, 'a time is 14:30, a date 2026-03-14');
const value = z.union([number, moment]);
const range = z
  .strictObject({ from: value, to: value, by: number.positive() })
  .refine(
    ({ from, to, by }) => numberOf(to) >= numberOf(from) && (numberOf(to) - numberOf(from)) / by <= 100_000,
    'a range goes up and has at most 100,000 values',
  );
const inRow = z.strictObject({ row: name });
const values = z.strictObject({ oneOf: z.array(value).min(1).max(500) });
const quantityDraw = z.union([values, range, inRow, z.strictObject({ is: formula })]);
const wordDraw = z.union([z.strictObject({ oneOf: z.array(text).min(1).max(500) }), inRow]);

export const given = z.union([
  z.strictObject({
    unit: z.string().max(60),
    draw: quantityDraw,
    called: text.exactOptional(),
    hidden: z.literal(true).exactOptional(),
    names: z.record(z.string(), text).exactOptional(),
    codec: z.enum(codecNames).exactOptional(),
    printedAs: z.strictObject({ from: number, unit: text }).exactOptional(),
    unitNamedBy: name.exactOptional(),
    sizeOf: z.record(z.string(), text).exactOptional(),
    alsoTaught: z.record(z.string(), z.array(numberOrText)).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('word'),
    draw: wordDraw,
    called: text.exactOptional(),
    hidden: z.literal(true).exactOptional(),
  }),
]);

export const constant = z.strictObject({
  value: numberOrText,
  unit: z.string().max(60),
  alsoTaught: z.array(numberOrText).exactOptional(),
  says: text,
  source: text,
});

export const row = z.record(
  name,
  z.union([number, text, z.strictObject({ oneOf: z.array(numberOrText).min(1).max(500) }), range]),
);

function numberOf(written: number | string): number {
  return typeof written === 'number' ? written : (specialValue(written)?.valueOf() ?? Number.NaN);
}
