/** What the class sees on the wall: nobody's name but those of teams, unless the teacher shows names. */
import { z } from 'zod';
import { openProblem } from '../problem';
import { itemNumber } from '../sitting';
import { solution } from '../solution';
import { boardRow, classClock, classState, gridItem, gridMark, mistakeCount } from './class-view';

/** An item shown step by step; on own numbers it is one of nobody. */
export const shownItem = z.object({
  number: itemNumber,
  problem: openProblem.omit({ id: true, stage: true, draft: true }),
  shown: z.int().min(0),
  of: z.int().min(0),
  /** The lines shown so far. */
  lines: solution.shape.lines,
  /** Once every line is shown. */
  solution: solution.optional(),
});

export const projectorView = z.object({
  called: z.string(),
  state: classState,
  code: z.string().optional(),
  address: z.string().optional(),
  guestAddress: z.string().optional(),
  qr: z.array(z.string()).optional(),
  joined: z.int().min(0),
  clock: classClock,
  items: z.array(gridItem),
  /** In an order that tells nobody's place on the grid. */
  rows: z.array(z.array(gridMark)),
  /** Beside the rows, where the teacher shows names; empty for one whose name is hidden. */
  names: z.array(z.string()).optional(),
  mistakes: z.array(mistakeCount.pick({ called: true, danger: true, count: true, of: true, says: true })),
  boardRows: z.array(boardRow),
  led: z.object({ number: z.int().min(0), of: z.int().min(1).optional(), finished: z.int().min(0) }).optional(),
  reveal: shownItem.optional(),
});

export type ProjectorView = z.infer<typeof projectorView>;
export type ShownItem = z.infer<typeof shownItem>;
