/** Fields that stand in many places of a declaration. */
import { z } from 'zod';

export const name = z
  .string()
  .regex(/^[a-z][A-Za-z0-9]{0,39}$/, 'a name starts with a small letter and has letters and digits only');
export const text = z.string().min(1).max(600);
export const formula = z.string().min(1).max(600);
export const number = z.number().finite();
export const numberOrText = z.union([number, text]);

const mode = z.enum(['half-up', 'up', 'down']).exactOptional();

/** A rounding that is the same in every problem. */
export const roundRule = z.union([
  z.strictObject({ to: z.union([number.positive(), z.string()]), mode }),
  z.strictObject({ decimals: z.int().min(0).max(9), mode }),
  z.strictObject({ sig: z.int().min(1).max(9), mode }),
]);

/** A rounding that a given sets. */
export const roundByGiven = z.union([
  z.strictObject({ toGiven: name, mode }),
  z.strictObject({ sigGiven: name, mode }),
]);
