/** A worked solution as data. It crosses only after a response is in, or when it was asked for, which is recorded. */
import { z } from 'zod';

/** A unit symbol; the two symbols of a pair cancel each other. */
const symbol = z.object({ text: z.string(), pair: z.string().optional() });
const side = z.object({ number: z.string().optional(), symbols: z.array(symbol) });

/** One fraction of the chain; without a bottom it is a plain quantity. */
export const factor = z.object({
  top: side,
  bottom: side.optional(),
  /** How its number was chosen or rounded: `the smaller of 5.1 mg and 4 mg`. */
  how: z.string().optional(),
  /** True for the fraction in the student's line that stands in no right working. */
  isDifferent: z.literal(true).optional(),
  /** In the student's line an empty place, with what was left out there: `15 gtt per 1 mL`. */
  leftOut: z.string().optional(),
});

/** One step as arithmetic: `5 × 72` and `360 mcg/min`; no arithmetic where a step takes over one number. */
export const workedLine = z.object({
  step: z.string(),
  called: z.string(),
  says: z.string(),
  arithmetic: z.string(),
  value: z.string(),
  /** False where the value goes on beyond what is printed; then it follows `≈`. */
  isExact: z.boolean(),
});

export const solution = z.object({
  chain: z.array(factor),
  /** What the chain comes to, before rounding. */
  value: z.string(),
  isExact: z.boolean(),
  /** Rounded as announced. */
  answer: z.string(),
  lines: z.array(workedLine),
  /** The chain in one spoken sentence. */
  spoken: z.string(),
});

export type WorkedSymbol = z.infer<typeof symbol>;
export type WorkedSide = z.infer<typeof side>;
export type WorkedFactor = z.infer<typeof factor>;
export type WorkedLine = z.infer<typeof workedLine>;
export type Solution = z.infer<typeof solution>;
