/** Events of a sitting as they come back from the store. */
import type { SittingEvent } from '@shared/sitting/sitting-event';
import { z } from 'zod';

const at = z.number();
const number = z.int();

const storedEvent: z.ZodType<SittingEvent> = z.discriminatedUnion('is', [
  z.object({ at, is: z.enum(['start', 'pause', 'resume', 'hand in', 'time']) }),
  z.object({ at, is: z.literal('answer'), number, outcome: z.enum(['again', 'right', 'slip', 'danger']) }),
  z.object({ at, is: z.enum(['step', 'hint', 'skip', 'go to']), number }),
  z.object({ at, is: z.literal('flag'), number, isFlagged: z.boolean() }),
]);

/** The event of a row; a row of another shape is a fault of ours. */
export function eventOf(stored: unknown): SittingEvent {
  return storedEvent.parse(stored);
}
