/** Seats of a class: how they are known, and what a student may call herself. */
import { z } from 'zod';

export const sessionId = z.string().min(1).max(64);
export const seatId = z.string().min(1).max(64);

/** The secret of a seat: 128 random bits. It is kept by the student's computer and shown to nobody. */
export const seatToken = z
  .string()
  .regex(/^[A-Za-z0-9_-]{22}$/, 'a seat token has 22 letters, digits, hyphens or lines');

/** A letter or digit with at most two marks on it, a space within, or another visible sign. */
const visibleLine = /^(?!\p{M})(?:[^\p{C}\p{Z}\p{M}]\p{M}{0,2}| (?! ))+$/u;
const longestName = 24;

/** 1 to 24 visible characters on one line. A name is text and never anything else. */
export const studentName = z
  .string()
  .trim()
  .min(1, 'a name is missing')
  .max(3 * longestName)
  .refine((name) => visibleLine.test(name), 'a name is one line of visible characters')
  .refine((name) => countOf(name) <= longestName, `a name has at most ${longestName} characters`);

/** 1 to 16 visible characters. */
export const teamName = studentName.refine((name) => countOf(name) <= 16, 'a team has at most 16 characters');

/** The letters of a join code: digits and capitals without 0, 1, I and O. */
export const codeLetters = '23456789ABCDEFGHJKLMNPQRSTUVWXYZ';

/** Six of them; typed small, in groups or with hyphens it is the same code. */
export const joinCode = z
  .string()
  .max(40)
  .transform((typed) => typed.toUpperCase().replace(/[\s-]/g, ''))
  .pipe(z.string().regex(new RegExp(`^[${codeLetters}]{6}$`), 'a join code has six letters and digits'));

/** How a class shows: `7K4 M9P`. */
export function inGroups(code: string): string {
  return `${code.slice(0, 3)} ${code.slice(3)}`;
}

/** One student of a roster file. With a code of her own, only she takes the seat. */
export const rosterLine = z.strictObject({
  name: studentName,
  team: teamName.exactOptional(),
  code: z
    .string()
    .regex(/^[\x21-\x7e]{1,24}$/, 'a code of a student is 1 to 24 visible ASCII characters')
    .exactOptional(),
});

export type RosterLine = z.infer<typeof rosterLine>;

function countOf(name: string): number {
  return [...name.replace(/\p{M}/gu, '')].length;
}
