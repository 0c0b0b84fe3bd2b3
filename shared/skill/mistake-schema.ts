/** The form of a declared mistake. */
import { z } from 'zod';
import { codecNames } from '../quantity/codec';
import { formula, name, text } from './field-schemas';

export const mistakeId = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, 'an id is words in small letters joined by hyphens');

const words = {
  kind: z.enum(['set-up', 'arithmetic', 'unit', 'rounding', 'measurement', 'reading']),
  called: text,
  says: text,
  headline: text.exactOptional(),
};

export const mistake = z.union([
  z.strictObject({ at: name, is: formula, codec: z.enum(codecNames).exactOptional(), ...words }),
  z.strictObject({ instead: z.record(text, text), ...words }),
]);
