/**
 * A class plan: a drill plan that travels to students on a stick, with all that draws their problems there. Whoever has
 * the file and Scruple can draw the problems of every seat; help says so.
 */
import { z } from 'zod';
import { plan, sittingSeed } from '../plan';
import { should } from '../should';
import { classNumbers } from './class-setup';
import { seatId, sessionId, studentName } from './seat';

export const classPlanVersion = 1;

/** 128 bits that bind result files to this class plan. */
const resultKey = z.string(should('be a key of 32 hexadecimal digits')).regex(/^[0-9a-f]{32}$/);

/** The name of the teacher as students read it; may be empty. */
const teacherName = z
  .string()
  .max(40)
  .regex(/^[^\p{Cc}\p{Cf}]*$/u, 'a name has no hidden characters');

export const classPlan = z.strictObject({
  version: z.literal(classPlanVersion),
  session: sessionId,
  key: resultKey,
  /** Chooses the skills; with the seat behind it, it draws the numbers of that seat. */
  seed: sittingSeed,
  numbers: classNumbers,
  /** What is drawn from, with the version of each skill: another edition could draw other problems. */
  skills: z.record(z.string().min(1).max(100), z.int().min(1)),
  teacher: teacherName,
  /** Who may sit, in the order of the seats `s1`, `s2`; without a list students type a name. */
  roster: z.array(studentName).min(1).max(1000).exactOptional(),
  plan,
});

/** What a student is shown of a class plan before she starts. */
export const readClassPlan = z.object({
  session: sessionId,
  teacher: z.string(),
  numbers: classNumbers,
  /** The list to choose from; absent where a name is typed. */
  seats: z.array(z.object({ seatId, name: z.string() })).optional(),
});

export type ClassPlan = z.infer<typeof classPlan>;
export type ReadClassPlan = z.infer<typeof readClassPlan>;
