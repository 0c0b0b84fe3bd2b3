/** What stands on the page after a sitting. Times in milliseconds, shares in per cent from 0 to 100. */
import { z } from 'zod';
import { examId, plan, planName, sittingRules } from './plan';
import { openProblem } from './problem';
import { itemNumber, sittingId } from './sitting';
import { solution } from './solution';
import { marked, mistakeKind, verdictKind } from './verdict';

/** Right of all, with the Wilson interval at 95 %. */
export const share = z.object({
  right: z.int().min(0),
  of: z.int().min(0),
  share: z.number(),
  low: z.number(),
  high: z.number(),
});

/** One item in order of its number: the chart of time against accuracy and its table stand on these rows. */
export const reportItem = z.object({
  number: itemNumber,
  skillId: z.string(),
  title: z.string(),
  area: z.string(),
  level: z.int().min(1).max(5),
  /** Absent where no answer came in. */
  verdict: verdictKind.optional(),
  danger: z.boolean(),
  isRight: z.boolean(),
  /** A hint or the entry of a step was taken. */
  withHelp: z.boolean(),
  isFlagged: z.boolean(),
  /** Points, from -0.5 to 1. */
  earned: z.number(),
  spentMs: z.int().min(0),
  response: z.string(),
  right: z.string(),
  /** What the answer shows: the short name of the mistake. */
  called: z.string().optional(),
});

export const reportSkill = z.object({
  skillId: z.string(),
  title: z.string(),
  share,
  /** Mean time of an answered item. */
  meanMs: z.int().min(0).optional(),
});

export const badge = z.object({ id: z.enum(['fifty-safe', 'ladder-climbed']), called: z.string(), says: z.string() });

export const report = z.object({
  id: sittingId,
  called: planName,
  rules: sittingRules,
  mockOf: examId.optional(),
  /** The date of the edition that the mock follows. */
  edition: z.string().optional(),
  state: z.enum(['handed-in', 'timed-out']),
  startedAt: z.iso.datetime(),
  spentMs: z.int().min(0),
  limitMs: z.int().min(0).optional(),
  points: z.object({ earned: z.number(), of: z.number(), share: z.number() }),
  hasPassed: z.boolean(),
  share,
  /** How many skills the items rest on. */
  skillCount: z.int().min(0),
  items: z.array(reportItem),
  bySkill: z.array(reportSkill),
  byArea: z.array(z.object({ area: z.string(), called: z.string(), share })),
  /** Entered steps, with what each came to. */
  bySteps: z.array(
    z.object({
      skillId: z.string(),
      title: z.string(),
      step: z.string(),
      called: z.string(),
      right: z.int().min(0),
      carried: z.int().min(0),
      slip: z.int().min(0),
    }),
  ),
  /** Named mistakes, the commonest first. */
  mistakes: z.array(
    z.object({
      skillId: z.string(),
      mistake: z.string(),
      called: z.string(),
      kind: mistakeKind,
      danger: z.boolean(),
      items: z.array(itemNumber),
    }),
  ),
  /** Up to three skills to do next: lowest share right here, then slowest. */
  next: z.array(reportSkill).max(3),
  /** A plan of five draws in which the commonest named mistake shows; started by `startSitting`. */
  repair: plan.optional(),
  /** A personal best; `counts` is false below 90 % right. */
  best: z.object({ counts: z.boolean(), isNew: z.boolean(), says: z.string() }).optional(),
  badges: z.array(badge),
  /** Earlier sittings of the same plan or mock, oldest first. */
  earlier: z.array(z.object({ id: sittingId, startedAt: z.iso.datetime(), share })),
  /** Where it was sat for a class: whose results a file takes to the teacher. */
  forClass: z.object({ name: z.string(), teacher: z.string() }).optional(),
  /** How points are counted under these rules, a sentence each. */
  scoring: z.array(z.string()),
});

/** One item of a sitting that is over, with everything about it. */
export const reviewedItem = z.object({
  number: itemNumber,
  problem: openProblem.omit({ id: true, stage: true, draft: true }),
  response: z.string(),
  solution,
  /** Absent where no answer came in. */
  marked: marked.optional(),
});

export type Share = z.infer<typeof share>;
export type ReportItem = z.infer<typeof reportItem>;
export type ReportSkill = z.infer<typeof reportSkill>;
export type Badge = z.infer<typeof badge>;
export type Report = z.infer<typeof report>;
export type ReviewedItem = z.infer<typeof reviewedItem>;
