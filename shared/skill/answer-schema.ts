/** The form of an answer, kind by kind. */
import { z } from 'zod';
import { codecNames } from '../quantity/codec';
import { formula, name, roundByGiven, roundRule, text } from './field-schemas';

const acceptIf = z.strictObject({
  with: z.record(name, formula).exactOptional(),
  round: roundRule.exactOptional(),
  because: text,
});
const any = { of: name, because: text, acceptIf: z.array(acceptIf).min(1).exactOptional() };
const choiceId = z
  .string()
  .regex(/^(?!\d+$)[a-z0-9.]+(-[a-z0-9.]+)*$/, 'a choice has words in small letters joined by hyphens, and no number');

export const answer = z.union([
  z.strictObject({
    ...any,
    kind: z.literal('number').exactOptional(),
    round: z.union([roundRule, roundByGiven]),
    isWhole: z.literal(true).exactOptional(),
    unitFixed: z.literal(true).exactOptional(),
    forOne: z.string().max(20).exactOptional(),
  }),
  z.strictObject({
    ...any,
    kind: z.literal('choice'),
    choices: z.record(choiceId, z.strictObject({ when: formula, says: text })),
  }),
  z.strictObject({
    ...any,
    kind: z.literal('choice'),
    bank: z.record(text, text),
    why: z.record(text, text),
    among: z.array(text).min(2).exactOptional(),
  }),
  z.strictObject({ ...any, kind: z.literal('time') }),
  z.strictObject({ ...any, kind: z.literal('date') }),
  z.strictObject({ ...any, kind: z.literal('code'), codec: z.enum(codecNames) }),
]);
