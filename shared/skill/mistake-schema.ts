/** The form of a declared mistake. */
import { z } from 'zod';
import { codecNames } from '../quantity/codec';
import { formula, name, text } from './field-schemas';

export const mistakeId = z
  .string()
  .regex(/^[A-Za-z0-9.]+(-[A-Za-z0-9.]+)*$/, 'an id is words joined by hyphens, such as hours-as-minutes');

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
