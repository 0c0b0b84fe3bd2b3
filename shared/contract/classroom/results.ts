/**
 * What a student did with a class plan, as her result file carries it: the texts that she typed and when, on the clock of
 * her sitting. The marks in it are only compared with those that the teacher's Scruple makes.
 */
import { z } from 'zod';
import { itemNumber } from '../sitting';
import { seatId, sessionId, studentName } from './seat';

/** Digits of SHA-256. */
const digest = z.string().regex(/^[0-9a-f]{64}$/, 'should be 64 hexadecimal digits');

/** The clock of the sitting in milliseconds; no sitting takes thirty years. */
const at = z.number().min(0).max(1e12);

const deed = z.discriminatedUnion('is', [
  z.strictObject({ at, is: z.enum(['start', 'pause', 'resume', 'hand in', 'time']) }),
  z.strictObject({ at, is: z.enum(['hint', 'skip', 'go to']), number: itemNumber }),
  z.strictObject({ at, is: z.literal('flag'), number: itemNumber, isFlagged: z.boolean() }),
  /** The answer of an item or one of its steps, as it was typed, with the verdict that it got. */
  z.strictObject({
    at,
    is: z.literal('typed'),
    number: itemNumber,
    step: z.string().max(60).exactOptional(),
    response: z.string().max(2000),
    verdict: z.string().max(40),
  }),
]);

/** A problem as it was shown, so that one drawn by another edition is noticed. */
const shownItem = z.strictObject({
  number: itemNumber,
  skill: z.string().max(100),
  givens: z.record(z.string().max(60), z.string().max(500)),
});

export const results = z.strictObject({
  session: sessionId,
  /** Of the class plan. */
  plan: digest,
  seat: seatId,
  name: studentName,
  startedAt: z.iso.datetime(),
  deeds: z.array(deed).min(1).max(20_000),
  /** Where the clock of the sitting stood at its end. */
  clock: at,
  items: z.array(shownItem).max(9999),
});

/** What became of one result file. */
export const resultTaken = z.object({
  file: z.string(),
  /** again: the very same results are in already, and nothing changed. */
  is: z.enum(['taken', 'again', 'refused']),
  /** Whose results, or why they were refused. */
  says: z.string(),
  /** The class that it was taken into. */
  sessionId: sessionId.optional(),
});

export type Deed = z.infer<typeof deed>;
export type Results = z.infer<typeof results>;
export type ResultTaken = z.infer<typeof resultTaken>;
