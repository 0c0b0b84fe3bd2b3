/** The learner of this installation and the settings of the window. */
import { z } from 'zod';

export const preparingFor = z.enum(['PTCE', 'ExCPT', 'NAPLEX', 'course', 'practice']);

/** A name is text of one line; it is optional and never leaves this computer. */
export const learnerName = z
  .string()
  .max(40)
  .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'a name has no hidden characters');

export const settings = z.strictObject({
  theme: z.enum(['system', 'light', 'dark']),
  /** Share of the normal text size. */
  textSize: z.union([z.literal(100), z.literal(125), z.literal(150), z.literal(175), z.literal(200)]),
  /** Whether the next hint waits a few seconds. */
  hintWaits: z.boolean(),
  /** Whether screen readers get the drawn chain of fractions as MathML and not as one sentence. */
  readsMath: z.boolean(),
  /** Whether points and badges are shown. */
  showsPoints: z.boolean().default(true),
  /** Whether drills may sound. */
  playsSounds: z.boolean().default(false),
});

/** What a window needs to begin. */
export const started = z.object({
  isFirstStart: z.boolean(),
  name: z.string(),
  preparingFor: preparingFor.optional(),
  settings,
  /** Said once at the top: the store cannot keep anything, or an older copy was restored. */
  notice: z.string().optional(),
  /** Which door is in use; guest: a browser that joined a class. */
  door: z.enum(['window', 'browser', 'guest']),
  /** True where nothing is kept, and what is there can be saved to a file that the person chooses. */
  canSaveCopy: z.boolean(),
});

export type PreparingFor = z.infer<typeof preparingFor>;
export type Settings = z.infer<typeof settings>;
export type Started = z.infer<typeof started>;
