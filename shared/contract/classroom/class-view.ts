/** An open class as the teacher's window shows it. It never goes to a student. */
import { z } from 'zod';
import { itemNumber } from '../sitting';
import { mistakeKind } from '../verdict';
import { classBoard, classNames, classNumbers, classPace } from './class-setup';
import { seatId, sessionId } from './seat';

/** between: a round is over and the next one may start, or the class may end. */
export const classState = z.enum(['lobby', 'running', 'paused', 'between', 'ended']);

/** answered: feedback comes at the end; helped: right with a hint or a step. */
export const gridMark = z.enum([
  'to-come',
  'working',
  'right',
  'helped',
  'slip',
  'danger',
  'answered',
  'skipped',
  'missed',
]);

/** Running clock: what was left when this was sent; the screen counts on while the class runs. */
export const classClock = z.object({
  spentMs: z.int().min(0),
  remainingMs: z.int().min(0).optional(),
  limitMs: z.int().min(0).optional(),
});

export const gridSeat = z.object({
  seatId,
  name: z.string(),
  /** The name made distinct: `Maria (2)`. */
  shown: z.string(),
  team: z.string().optional(),
  presence: z.enum(['here', 'away', 'free']),
  isGuest: z.boolean(),
  isNameHidden: z.boolean(),
  /** Extra time of this seat alone. */
  extraMs: z.int().min(0),
  /** Nothing is left to do for her in this round. */
  isDone: z.boolean(),
  /** Answers that came within half a second. */
  instant: z.int().min(0),
  /** One for each column. */
  marks: z.array(gridMark),
  right: z.int().min(0),
  answered: z.int().min(0),
});

/** A column of the grid. */
export const gridItem = z.object({
  number: itemNumber,
  /** The skill, where everybody has the same one there. */
  title: z.string().optional(),
  right: z.int().min(0),
  answered: z.int().min(0),
});

/** `11 of 29 left hours as hours`. */
export const mistakeCount = z.object({
  skillId: z.string(),
  /** Empty for slips that nothing explains. */
  mistake: z.string(),
  called: z.string(),
  kind: mistakeKind.optional(),
  danger: z.boolean(),
  /** Seats that made it, and seats that answered an item where it could be made. */
  count: z.int().min(1),
  of: z.int().min(1),
  /** The items where it was made, the one with most first. */
  items: z.array(itemNumber),
  /** Why, in one sentence. */
  says: z.string(),
});

/** A row of the board: a team, or a seat that the teacher kept. Accuracy first; speed only settles a tie. */
export const boardRow = z.object({ called: z.string(), right: z.int().min(0), of: z.int().min(0), share: z.number() });

/** What is shown to all of one item: how many lines of its solution, of how many. */
export const revealed = z.object({ number: itemNumber, shown: z.int().min(0), of: z.int().min(0) });

export const classCheck = z.object({
  what: z.enum(['network', 'port', 'firewall', 'joined']),
  state: z.enum(['fine', 'waiting', 'trouble']),
  says: z.string(),
  /** The command that an administrator may run. */
  command: z.string().optional(),
});

export const classView = z.object({
  id: sessionId,
  called: z.string(),
  names: classNames,
  numbers: classNumbers,
  pace: classPace,
  board: classBoard,
  boardRows: z.array(boardRow),
  state: classState,
  /** Students' computers make no sound; so at first. */
  isSilent: z.boolean(),
  /** Rows on the projector bear names; not so at first. */
  areNamesShown: z.boolean(),
  /** Absent once the class has ended. */
  door: z
    .object({
      /** In two groups of three. */
      code: z.string(),
      /** What a student types in the app: `192.168.4.21:4310`. */
      address: z.string(),
      /** What a guest types in a browser, with the code behind it in the picture alone. */
      guestAddress: z.string().optional(),
      /** The code picture of the guest's address, row by row, `1` for dark; absent without guests. */
      qr: z.array(z.string()).optional(),
      isLocked: z.boolean(),
      /** Wrong codes so far. */
      failedTries: z.int().min(0),
    })
    .optional(),
  checks: z.array(classCheck),
  clock: classClock,
  /** The item that is open, where the teacher leads; 0 before the first. */
  led: z.object({ number: z.int().min(0), of: z.int().min(1).optional(), finished: z.int().min(0) }).optional(),
  items: z.array(gridItem),
  seats: z.array(gridSeat),
  /** The commonest first. */
  mistakes: z.array(mistakeCount),
  reveal: revealed.optional(),
  /** 1 for the class itself, then repair rounds. */
  round: z.object({ number: z.int().min(1), called: z.string() }),
  /** What a repair round would be about; absent before a round, and where no mistake was named. */
  repair: z.object({ called: z.string() }).optional(),
});

export type ClassView = z.infer<typeof classView>;
export type ClassState = z.infer<typeof classState>;
export type GridMark = z.infer<typeof gridMark>;
export type GridSeat = z.infer<typeof gridSeat>;
export type GridItem = z.infer<typeof gridItem>;
export type MistakeCount = z.infer<typeof mistakeCount>;
export type BoardRow = z.infer<typeof boardRow>;
export type ClassCheck = z.infer<typeof classCheck>;
