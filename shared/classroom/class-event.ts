/** What can happen in a class. The store keeps it in its order; the class and every seat follow from it. */
import { z } from 'zod';
import { classBoard } from '../contract/classroom/class-setup';
import { planFields } from '../contract/plan';
import type { SittingEvent } from '../sitting/sitting-event';

/** What happens in a sitting, without its time. */
export type Happening = SittingEvent extends infer E ? (E extends SittingEvent ? Omit<E, 'at'> : never) : never;

const number = z.int();
const seat = z.string();
/** The clock of the class, in milliseconds: it runs only while the class runs. */
const at = z.number();

const happening: z.ZodType<Happening> = z.discriminatedUnion('is', [
  z.object({ is: z.enum(['start', 'pause', 'resume', 'hand in', 'time']) }),
  z.object({ is: z.literal('answer'), number, outcome: z.enum(['again', 'right', 'slip', 'danger']) }),
  z.object({ is: z.enum(['step', 'hint', 'skip', 'go to']), number }),
  z.object({ is: z.literal('flag'), number, isFlagged: z.boolean() }),
]);

/** A marked response, with everything that explains it in ten years. */
export const markedResponse = z.object({
  item: number,
  step: z.string().optional(),
  response: z.string(),
  verdict: z.string(),
  danger: z.boolean(),
  mistakes: z.array(z.string()),
  /** The short name of the first mistake, its kind and why, for counts. */
  called: z.string().optional(),
  kind: z.string().optional(),
  says: z.string().optional(),
  elapsedMs: z.number(),
  skill: z.string(),
  version: z.int(),
  seed: z.string(),
  givens: z.unknown(),
  conventions: z.unknown(),
});

/** What happened in a sitting that was brought in as a file, on its own clock. */
const sittingEvent: z.ZodType<SittingEvent> = z.intersection(z.object({ at }), happening);

export const classEvent = z.discriminatedUnion('is', [
  z.object({ at, is: z.literal('join'), seat, name: z.string(), team: z.string().optional(), isGuest: z.boolean() }),
  z.object({ at, is: z.enum(['free', 'remove']), seat }),
  /** Somebody took a free seat under its name. */
  z.object({ at, is: z.literal('take'), seat, isGuest: z.boolean() }),
  z.object({ at, is: z.literal('hide name'), seat, isHidden: z.boolean() }),
  z.object({ at, is: z.literal('lock'), isLocked: z.boolean() }),
  z.object({ at, is: z.literal('board'), board: classBoard }),
  z.object({ at, is: z.literal('silence'), isSilent: z.boolean() }),
  z.object({ at, is: z.literal('show names'), areShown: z.boolean() }),
  /** A round begins; the class itself is the first. */
  z.object({ at, is: z.literal('start'), plan: planFields, seed: z.string(), skills: z.array(z.string()) }),
  z.object({ at, is: z.enum(['pause', 'resume', 'next', 'round over', 'conceal', 'end']) }),
  z.object({ at, is: z.literal('add time'), ms: z.number(), seat: seat.optional() }),
  z.object({ at, is: z.literal('reveal'), number, shown: z.int() }),
  /** Typed by a student, not marked yet. `counter` is hers and goes up. */
  z.object({
    at,
    is: z.literal('response'),
    seat,
    counter: z.int(),
    number,
    step: z.string().optional(),
    response: z.string(),
  }),
  /** What became of her response. */
  z.object({ at, is: z.literal('marked'), seat, happening, attempt: markedResponse.optional() }),
  /** The whole sitting of a seat, out of a result file with that proof; `clock` is its own at its end. */
  z.object({
    at,
    is: z.literal('brought'),
    seat,
    name: z.string(),
    team: z.string().optional(),
    proof: z.string(),
    events: z.array(sittingEvent),
    responses: z.array(markedResponse),
    clock: z.number(),
  }),
  /** Whatever else she did. */
  z.object({ at, is: z.literal('did'), seat, counter: z.int(), happening }),
]);

export type ClassEvent = z.infer<typeof classEvent>;
export type MarkedResponse = z.infer<typeof markedResponse>;
