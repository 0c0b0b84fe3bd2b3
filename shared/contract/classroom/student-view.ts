/** A class as one student sees it: her own work and standing, and of others only what the teacher lets her see. */
import { z } from 'zod';
import { reportItem } from '../report';
import { itemNumber, itemView, sittingView } from '../sitting';
import { boardRow, classClock, classState } from './class-view';
import { sessionId } from './seat';

/** What was typed for the item that is led, by what it comes to: `right`, a mistake's id, or `:` and a verdict. */
const wayKey = z.string();

/** What each way of working comes to with her own numbers, once her item is locked. */
export const ownWays = z.object({
  number: itemNumber,
  mine: wayKey,
  /** Everybody has numbers of her own, so that others' answers are told in hers. */
  isScaled: z.boolean(),
  /** As printed, without a unit; a way that has no value here is not in it. */
  values: z.record(wayKey, z.string()),
});

/** How many answered each way, the commonest first. Nobody is named. */
export const typedAnswers = z.object({
  number: itemNumber,
  ways: z.array(z.object({ key: wayKey, called: z.string(), danger: z.boolean(), count: z.int().min(1) })),
});

/** What the host says. It marks; the sitting in it is the public one, without an answer of an open item. */
export const hostedView = z.object({
  id: sessionId,
  called: z.string(),
  /** The teacher's name; may be empty. */
  teacher: z.string(),
  /** As the class shows it: `Maria (2)`. */
  name: z.string(),
  team: z.string().optional(),
  state: classState,
  clock: classClock,
  /** The teacher has silenced all. */
  isSilent: z.boolean(),
  /** Her sitting of this round; absent in the lobby, and while she waits for an item that the teacher opens. */
  sitting: sittingView.optional(),
  /** Where the teacher leads: which item is open or was last, of how many. */
  led: z.object({ number: z.int().min(0), of: z.int().min(1).optional() }).optional(),
  /** How she stands; absent with the board off or feedback at the end. */
  own: z.object({ right: z.int().min(0), of: z.int().min(0) }).optional(),
  /** Her own items in every round, once the class has ended and where the board is on. */
  report: z.array(z.object({ number: z.int().min(1), called: z.string(), items: z.array(reportItem) })).optional(),
  /** Where the teacher leads, and her item is locked. */
  ways: ownWays.optional(),
  /** While she waits: an earlier item that went wrong, with its verdict. */
  lookBack: itemView.optional(),
  /** The repair round's name, or the plan's. */
  round: z.object({ number: z.int().min(1), called: z.string() }),
});

/** What changes with the class and is told to everybody every few seconds, apart from anybody's answers. */
export const standing = z.object({
  state: classState,
  clock: classClock,
  /** How many are here, and how many are done with the item that is led, or with the round. */
  here: z.int().min(0),
  finished: z.int().min(0),
  /** Rows of the board as far as the teacher shows it; empty where she does not. */
  board: z.array(boardRow),
  /** Only for those whose item is locked, and only where enough answered that nobody can be told. */
  typed: typedAnswers.optional(),
});

/** up: connected; down: out of reach, trying again; gone: removed, ended, or taken over by another computer. */
export const classLink = z.enum(['up', 'down', 'gone']);

export const studentView = hostedView.extend({
  link: classLink,
  /** What the line says: `Host out of reach. Keep going, answers wait here.` */
  says: z.string().optional(),
  /** Answers typed here that are not on the host's disk yet. */
  waiting: z.int().min(0),
  standing: standing.optional(),
});

export type HostedView = z.infer<typeof hostedView>;
export type OwnWays = z.infer<typeof ownWays>;
export type TypedAnswers = z.infer<typeof typedAnswers>;
export type Standing = z.infer<typeof standing>;
export type StudentView = z.infer<typeof studentView>;
export type ClassLink = z.infer<typeof classLink>;
