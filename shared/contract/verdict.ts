/** What comes back for a response: verdict, words, and, once it counts, both values and the worked solution. */
import { z } from 'zod';
import { solution } from './solution';

export const verdictKind = z.enum([
  'unreadable',
  'unit-missing',
  'right',
  'right-unit-converted',
  'rounding',
  'unit-wrong',
  'mistake',
  'tenfold',
  'wrong',
]);

/** The competence that a mistake shows a gap in. */
export const mistakeKind = z.enum(['set-up', 'arithmetic', 'unit', 'rounding', 'measurement', 'reading']);

/** A value and its unit apart, as the two tiles show them. */
export const tile = z.object({ number: z.string(), unit: z.string() });

export const marked = z.object({
  verdict: verdictKind,
  danger: z.boolean(),
  /** Says what was done, up to seven words. */
  headline: z.string(),
  /** One or two sentences with the student's own numbers. */
  says: z.string(),
  /** The competence of the named mistake. */
  kind: mistakeKind.optional(),
  /** The short name of the mistake: `hours left as hours`. */
  called: z.string().optional(),
  /** One line on safer writing, for a right value in unsafe notation. */
  note: z.string().optional(),
  /** Absent while the response is asked again (unreadable, unit-missing). */
  result: z
    .strictObject({
      yours: tile,
      right: tile,
      solution,
      /** The student's working, where a declared mistake explains it. */
      yourSolution: solution.optional(),
    })
    .optional(),
});

export const stepVerdict = z.enum(['unreadable', 'unit-missing', 'right', 'carried', 'not-carried', 'slip']);

export const markedStep = z.object({
  verdict: stepVerdict,
  danger: z.boolean(),
  headline: z.string().optional(),
  says: z.string(),
  kind: mistakeKind.optional(),
  called: z.string().optional(),
  /** As understood, in the recommended form. */
  yours: z.string().optional(),
  /** What the step comes to with right values; absent while it is asked again. */
  right: z.string().optional(),
  /** The step whose wrong value was carried on. */
  carriedFrom: z.string().optional(),
  /** The arithmetic of the step on the values that it was marked with: `1,200 ÷ 2`. */
  arithmetic: z.string().optional(),
});

/** A step that was entered before, and how it was marked. */
export const enteredStep = z.object({ step: z.string(), response: z.string(), marked: markedStep });

export const hint = z.object({
  headline: z.string(),
  text: z.string(),
  /** The last rung: after it the problem no longer counts. */
  endsCounting: z.boolean(),
  /** True when the rung after this one is the last. */
  isNextLast: z.boolean(),
});

export type VerdictKind = z.infer<typeof verdictKind>;
export type MistakeKind = z.infer<typeof mistakeKind>;
export type Tile = z.infer<typeof tile>;
export type Marked = z.infer<typeof marked>;
export type EnteredStep = z.infer<typeof enteredStep>;
export type MarkedStep = z.infer<typeof markedStep>;
export type StepVerdict = z.infer<typeof stepVerdict>;
export type Hint = z.infer<typeof hint>;
