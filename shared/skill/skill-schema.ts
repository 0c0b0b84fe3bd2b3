/** The form of a declaration as a schema, for files that nobody compiled: a teacher's import goes through it. */
import { z } from 'zod';
import type { Skill } from './skill';

const name = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'a name starts with a small letter and has letters and digits only');
const mistakeId = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is words in small letters joined by hyphens');
const text = z.string().min(1).max(600);
const formula = z.string().min(1).max(300);
const number = z.number().finite();
const numbers = z.array(number).min(1).max(500);
const words = z.array(text).min(1).max(500);
const range = z
  .strictObject({ from: number, to: number, by: number.positive() })
  .refine(
    ({ from, to, by }) => to >= from && (to - from) / by <= 10_000,
    'a range goes up and has at most 10,000 values',
  );
const row = z.strictObject({ row: name });
const quantityDraw = z.union([z.strictObject({ oneOf: numbers }), range, row]);
const wordDraw = z.union([z.strictObject({ oneOf: words }), row]);
const round = z.union([
  z.strictObject({
    to: z.union([number.positive(), z.string()]),
    mode: z.enum(['half-up', 'up', 'down']).exactOptional(),
  }),
  z.strictObject({ decimals: z.int().min(0).max(9), mode: z.enum(['half-up', 'up', 'down']).exactOptional() }),
  z.strictObject({ sig: z.int().min(1).max(9), mode: z.enum(['half-up', 'up', 'down']).exactOptional() }),
]);

const given = z.union([
  z.strictObject({
    unit: z.string().max(60),
    draw: quantityDraw,
    called: text.exactOptional(),
    hidden: z.literal(true).exactOptional(),
    names: z.record(z.string(), text).exactOptional(),
    printedAs: z.strictObject({ from: number, unit: text }).exactOptional(),
    unitNamedBy: name.exactOptional(),
    sizeOf: z.record(z.string(), text).exactOptional(),
    alsoTaught: z.record(z.string(), z.array(z.union([number, z.string()]))).exactOptional(),
  }),
  z.strictObject({
    kind: z.literal('word'),
    draw: wordDraw,
    called: text.exactOptional(),
    hidden: z.literal(true).exactOptional(),
  }),
]);

const ask = z.strictObject({
  caption: text.exactOptional(),
  order: text,
  question: text,
  namesUnit: z.literal(true).exactOptional(),
});

const step = z.strictObject({
  unit: z.string().max(60),
  is: formula,
  says: text,
  called: text.exactOptional(),
  round: round.exactOptional(),
});

const mistake = z.strictObject({
  at: name,
  is: formula,
  kind: z.enum(['set-up', 'arithmetic', 'unit', 'rounding', 'measurement', 'reading']),
  called: text,
  says: text,
  headline: text.exactOptional(),
});

const bound = z.union([number, name]);

/** Parses a declaration; unknown keys are refused. */
export const skillSchema: z.ZodType<Skill> = z.strictObject({
  id: z.string().regex(/^[a-z]+(-[a-z]+)*\.[a-z0-9]+(-[a-z0-9]+)*(\.for-[a-z0-9-]+)?$/, 'an id is area.kebab-name'),
  version: z.int().min(1),
  title: text,
  level: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]),
  audience: z.array(z.enum(['technician', 'pharmacist'])).min(1),
  exams: z.array(text),
  settings: z.array(text).min(1),
  formOf: text.exactOptional(),
  asks: z.array(ask).min(2),
  givens: z.record(name, given),
  rows: z
    .record(name, z.array(z.record(name, z.union([number, text, z.strictObject({ oneOf: numbers }), range]))).min(1))
    .exactOptional(),
  steps: z.record(name, step),
  answer: z.strictObject({ of: name, round, because: text, unitFixed: z.literal(true).exactOptional() }),
  realistic: z.array(formula).exactOptional(),
  mistakes: z.record(mistakeId, mistake),
  facts: z.record(name, z.strictObject({ called: text, says: text })).exactOptional(),
  picture: z.strictObject({ kind: text, shows: z.array(name) }).exactOptional(),
  handOut: z
    .strictObject({ of: name, least: bound.exactOptional(), most: bound.exactOptional(), source: text })
    .exactOptional(),
  card: z.array(text).min(3).max(6).exactOptional(),
  worked: z.record(name, z.union([number, text])),
  sources: z.array(text).min(1),
  review: z.array(text).exactOptional(),
});
