/** What a teacher may do with an open class. Only her own window and the loopback control of `scruple host` say it. */
import { z } from 'zod';
import { itemNumber } from '../sitting';
import { classBoard } from './class-setup';
import { seatId } from './seat';

export const direction = z.discriminatedUnion('is', [
  z.strictObject({ is: z.literal('start') }),
  z.strictObject({ is: z.literal('pause') }),
  z.strictObject({ is: z.literal('resume') }),
  /** Opens the next item where the teacher leads; what is unanswered then is missed. */
  z.strictObject({ is: z.literal('next') }),
  /** Ends the round that runs: another may start, or the class may end. What is unanswered then is missed. */
  z.strictObject({ is: z.literal('finish') }),
  /** More time for everybody, or for one seat alone. */
  z.strictObject({ is: z.literal('add time'), seconds: z.int().min(10).max(7200), seatId: seatId.exactOptional() }),
  /** A locked lobby takes nobody new; who has a seat comes back to it. */
  z.strictObject({ is: z.literal('lock'), isLocked: z.boolean() }),
  /** Shows an item on the projector, so many lines of its solution; `shown` counts from 0. */
  z.strictObject({ is: z.literal('reveal'), number: itemNumber, shown: z.int().min(0).max(40) }),
  z.strictObject({ is: z.literal('conceal') }),
  z.strictObject({ is: z.literal('board'), board: classBoard }),
  /** Silences the computers of all students, or lets each choose. */
  z.strictObject({ is: z.literal('silence'), isSilent: z.boolean() }),
  /** Shows names on the projector, apart from those that are hidden one by one. */
  z.strictObject({ is: z.literal('show names'), areShown: z.boolean() }),
  z.strictObject({ is: z.literal('hide name'), seatId, isHidden: z.boolean() }),
  /** The seat can be taken again under its name from another computer. */
  z.strictObject({ is: z.literal('free'), seatId }),
  z.strictObject({ is: z.literal('remove'), seatId }),
  /** A round of five against the mistake that `repair` of the view names. */
  z.strictObject({ is: z.literal('repair') }),
  z.strictObject({ is: z.literal('end') }),
]);

export type Direction = z.infer<typeof direction>;
