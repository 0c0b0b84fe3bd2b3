/** Plans as the list of drills shows them, and plans as they come in from a file. */
import { z } from 'zod';
import { readClassPlan } from './classroom/class-plan';
import { plan } from './plan';

export const planId = z.string().min(1).max(64);

export const planRow = z.object({
  id: planId,
  plan,
  /** Ready ones and mocks come with the app; own ones can be changed and removed. */
  origin: z.enum(['ready', 'mock', 'own']),
  /** One sentence: `20 items, 3 minutes each, feedback at the end`. */
  says: z.string(),
  /** How many skills it draws from here; 0 means that it cannot be started, and `notice` says why. */
  skillCount: z.int().min(0),
  /** Skills that this edition does not know, or too few of them. */
  notice: z.string().optional(),
  /** The best of this plan so far, in words; only sittings with 90 % right count. */
  best: z.string().optional(),
});

/** A plan read from a file. Nothing is kept of it until it is saved or started. */
export const readPlan = z.object({
  /** The file's name. */
  name: z.string(),
  plan,
  says: z.string(),
  skillCount: z.int().min(0),
  notice: z.string().optional(),
  /** Where it is the plan of a class: it is sat for the teacher, under a name. */
  forClass: readClassPlan.optional(),
});

/** A plan as a file. */
export const writtenFile = z.object({
  /** The name that it has or should have: `two-minute-sprint.scruple`. */
  name: z.string(),
  /** True when the app has written it; false where the dialog was closed, and in a browser. */
  isWritten: z.boolean(),
  /** In a browser alone, where the page offers the download. No path ever comes from a page. */
  text: z.string().optional(),
});

export type PlanRow = z.infer<typeof planRow>;
export type ReadPlan = z.infer<typeof readPlan>;
