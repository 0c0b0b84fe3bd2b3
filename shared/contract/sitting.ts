/**
 * A sitting as a screen sees it. Every call of a sitting gives the whole view, so that a screen only ever shows the last
 * one. Nothing in it tells an answer, an accepted value or a mistake of an item that is not locked.
 */
import { z } from 'zod';
import { examId, planName, sittingRules } from './plan';
import { openProblem } from './problem';
import { hint, mistakeKind, stepVerdict, tile, verdictKind } from './verdict';

export const sittingId = z.string().min(1).max(64);
export const itemNumber = z.int().min(1).max(9999);

/** item-locked: the verdict stands until the screen goes to the next item. */
export const sittingState = z.enum(['running', 'item-locked', 'paused', 'handed-in', 'timed-out']);

/** right, slip and danger only where feedback comes after each; missed: its time ran out without an answer. */
export const itemMark = z.enum(['to-come', 'open', 'answered', 'skipped', 'missed', 'right', 'slip', 'danger']);

/** How an item is answered, and with which responses. */
export const itemForm = z.discriminatedUnion('kind', [
  /** By what is typed. */
  z.object({ kind: z.literal('typed') }),
  /** By the id of an option, `A` to `D` in the order drawn; a problem that is a choice has its own. */
  z.object({ kind: z.literal('options'), options: z.array(z.object({ id: z.string(), text: z.string() })).min(2) }),
  /** By `right` or `off`: whether the claimed amount is a power of ten off. */
  z.object({ kind: z.literal('hunt'), claimed: z.string() }),
]);

/**
 * What comes back for a response. While the item is open (asked again, or another try is left) it says only that, and
 * names neither the mistake nor the danger; with feedback at the end there is none but for what is asked again.
 */
export const itemVerdict = z.object({
  verdict: verdictKind,
  danger: z.boolean(),
  /** Up to seven words. */
  headline: z.string(),
  says: z.string(),
  kind: mistakeKind.optional(),
  called: z.string().optional(),
  /** One line on safer writing. */
  note: z.string().optional(),
  yours: tile.optional(),
  /** Once the item is locked. */
  right: tile.optional(),
  /** Points, once the item is locked. */
  earns: z.number().optional(),
});

/** A step that was entered. */
export const itemStep = z.object({
  step: z.string(),
  response: z.string(),
  /** Absent with feedback at the end. */
  verdict: stepVerdict.optional(),
  says: z.string(),
  /** Where the working starts again from the right value. */
  right: z.string().optional(),
});

export const itemView = z.object({
  number: itemNumber,
  problem: openProblem.omit({ id: true, stage: true, draft: true }),
  level: z.int().min(1).max(5),
  form: itemForm,
  /** What is being typed or stands chosen; the last response where it may still be changed. */
  draft: z.string(),
  /** What is being typed for a step. */
  stepDrafts: z.record(z.string(), z.string()),
  steps: z.array(itemStep),
  triesLeft: z.int().min(0),
  /** The hints taken so far. The last rung of the ladder belongs to the report. */
  hints: z.array(hint),
  hasNextHint: z.boolean(),
  isLocked: z.boolean(),
  verdict: itemVerdict.optional(),
});

export const sittingView = z.object({
  id: sittingId,
  rules: sittingRules,
  state: sittingState,
  /** Time left in all when this was sent, with extra time in it; absent without a clock in all. The screen counts on. */
  remainingMs: z.int().min(0).optional(),
  /** The whole time in all. */
  limitMs: z.int().min(0).optional(),
  /** Time left for the open item; it stands while the item is locked. */
  itemRemainingMs: z.int().min(0).optional(),
  itemLimitMs: z.int().min(0).optional(),
  /** Time spent so far, pauses not counted. */
  spentMs: z.int().min(0),
  /** All of a counted length; of a length in minutes those that were shown. */
  items: z.array(z.object({ number: itemNumber, mark: itemMark, isFlagged: z.boolean() })),
  /** Right ones in a row up to now, the longest row of this sitting, and the longest of today; feedback after each. */
  series: z.object({ now: z.int().min(0), longest: z.int().min(0), today: z.int().min(0) }).optional(),
  /** Per cent right of the locked items; feedback after each. */
  shareRight: z.number().min(0).max(100).optional(),
  /** The current item; absent while paused and after the end. */
  item: itemView.optional(),
  /** Once the current item is locked: the one that `goToItem` opens. */
  ahead: itemView.optional(),
});

/** A sitting in the list of earlier and open ones. */
export const sittingRow = z.object({
  id: sittingId,
  called: planName,
  mockOf: examId.optional(),
  state: sittingState,
  startedAt: z.iso.datetime(),
  answered: z.int().min(0),
  /** Absent for a length in minutes that still runs. */
  of: z.int().min(0).optional(),
  remainingMs: z.int().min(0).optional(),
  /** Per cent of the points, once it is over. */
  share: z.number().optional(),
});

export type SittingState = z.infer<typeof sittingState>;
export type ItemMark = z.infer<typeof itemMark>;
export type ItemForm = z.infer<typeof itemForm>;
export type ItemVerdict = z.infer<typeof itemVerdict>;
export type ItemStep = z.infer<typeof itemStep>;
export type ItemView = z.infer<typeof itemView>;
export type SittingView = z.infer<typeof sittingView>;
export type SittingRow = z.infer<typeof sittingRow>;
