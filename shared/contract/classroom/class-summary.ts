/** A class that is over, or how it stands so far: for the summary on screen, its print and its export. */
import { z } from 'zod';
import { boardRow, gridItem, gridSeat, mistakeCount } from './class-view';
import { sessionId } from './seat';

export const classSummary = z.object({
  id: sessionId,
  called: z.string(),
  startedAt: z.iso.datetime(),
  endedAt: z.iso.datetime().optional(),
  /** Its plan travels on a stick and results come in as files. */
  isOnStick: z.boolean(),
  rounds: z.array(
    z.object({
      number: z.int().min(1),
      called: z.string(),
      items: z.array(gridItem),
      seats: z.array(
        gridSeat.extend({ points: z.number(), of: z.number(), share: z.number(), meanMs: z.int().min(0) }),
      ),
      mistakes: z.array(mistakeCount),
      boardRows: z.array(boardRow),
    }),
  ),
});

/** An earlier class in the list. */
export const classRow = z.object({
  id: sessionId,
  called: z.string(),
  startedAt: z.iso.datetime(),
  state: z.enum(['open', 'ended']),
  seats: z.int().min(0),
  answered: z.int().min(0),
  isOnStick: z.boolean(),
});

export type ClassSummary = z.infer<typeof classSummary>;
export type ClassRow = z.infer<typeof classRow>;
