/** The form of a declaration as a schema, for files that nobody compiled: a teacher's import goes through it. */
import { z } from 'zod';
import { answer } from './answer-schema';
import { formula, name, number, numberOrText, roundRule, text } from './field-schemas';
import { constant, given, row } from './given-schema';
import { mistake, mistakeId } from './mistake-schema';
import type { Skill } from './skill';

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
  round: roundRule.exactOptional(),
  takes: z.record(name, z.string().max(60)).exactOptional(),
  unitNamedBy: name.exactOptional(),
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
  extras: z.record(name, given).exactOptional(),
  constants: z.record(name, constant).exactOptional(),
  rows: z.record(name, z.array(row).min(1)).exactOptional(),
  steps: z.record(name, step),
  answer,
  realistic: z.array(formula).exactOptional(),
  mistakes: z.record(mistakeId, mistake),
  facts: z.record(name, z.strictObject({ called: text, says: text })).exactOptional(),
  picture: z.strictObject({ kind: text, shows: z.array(name) }).exactOptional(),
  handOut: z
    .strictObject({ of: name, least: bound.exactOptional(), most: bound.exactOptional(), source: text })
    .exactOptional(),
  card: z.array(text).min(3).max(6),
  worked: z.record(name, numberOrText),
  sources: z.array(text).min(1),
  review: z.array(text).exactOptional(),
});
