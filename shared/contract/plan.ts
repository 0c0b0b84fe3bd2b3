/**
 * A drill plan as data: what a sitting draws from, how long it is, and by which rules it runs. A drill and a mock
 * examination are one thing with other values. A shared file holds one (`sitting/plan-file.ts`).
 */
import { z } from 'zod';
import { chosenConventions } from './plan-conventions';
import { planFault } from './plan-fault';

/** The edition of the fields below; a file of another one is refused. */
export const planVersion = 1;

export const examId = z.enum(['PTCE', 'ExCPT', 'NAPLEX']);

const line = (most: number, what: string) =>
  z
    .string()
    .max(most, `${what} has at most ${most} characters`)
    .regex(/^[^\p{Cc}\p{Cf}]*$/u, `${what} is one line without hidden characters`);

/** One line, 1 to 60 characters. */
export const planName = line(60, 'the name of a plan').regex(/\S/, 'a plan needs a name');

/** Leaves room for `.n` behind it: item n of seed S has the problem seed `S.n`. */
export const sittingSeed = z
  .string()
  .regex(/^[\x21-\x7e]{1,56}$/, 'a seed is 1 to 56 visible ASCII characters without spaces');

const skillId = z.string().min(1).max(100);

/** What is drawn from: a skill must pass every filter that is there; none at all means every skill. */
export const draws = z.strictObject({
  skills: z.array(skillId).min(1).max(500).exactOptional(),
  areas: z.array(z.string().min(1).max(40)).min(1).max(50).exactOptional(),
  levels: z.array(z.int().min(1).max(5)).min(1).max(5).exactOptional(),
  /** Skills tagged for an examination, by its outline in force on the date of the edition. */
  exam: z.strictObject({ id: examId, edition: z.iso.date('an edition is a date as 2026-01-06') }).exactOptional(),
  /** Only so many skills: those with the lowest share right so far. */
  weakest: z.int().min(1).max(20).exactOptional(),
  /** Only draws of one skill in which this mistake gives another value than the right answer. */
  showing: z.strictObject({ skill: skillId, mistake: z.string().min(1).max(120) }).exactOptional(),
});

const count = (least: number, most: number) => z.int().min(least).max(most);

export const planFields = z.strictObject({
  version: z.literal(planVersion),
  called: planName,
  draws,
  /** So many items; or items without end until the minutes are over. */
  length: z.union([z.strictObject({ items: count(1, 300) }), z.strictObject({ minutes: count(1, 240) })]),
  /** The clock of one item or of the whole, before any extra time; absent: the clock only counts. */
  time: z
    .union([z.strictObject({ perItemSeconds: count(5, 3600) }), z.strictObject({ inAllSeconds: count(10, 36_000) })])
    .exactOptional(),
  /** blocked: skill after skill; mixed: shuffled; ladder: the level follows the accuracy so far. */
  order: z.enum(['blocked', 'mixed', 'ladder']),
  /** Fresh ones for every sitting, or the same ones for everybody who has the plan. */
  numbers: z.union([z.literal('fresh'), z.strictObject({ seed: sittingSeed })]),
  feedback: z.enum(['each', 'end']),
  /** line: the answer alone; steps: every step is entered and marked, the last of them is the answer. */
  entry: z.enum(['line', 'steps']),
  /** mixed: typed and options by turns; hunt: an order with a computed amount, right or a power of ten off. */
  items: z.enum(['typed', 'options', 'mixed', 'hunt']),
  /** Responses allowed per item, unread and unit-less ones not counted. */
  attempts: count(1, 4),
  /** Per cent of the points. */
  passMark: z.union([z.literal(85), z.literal(90), z.literal(100)]),
  accommodations: z.strictObject({
    /** Every clock of the plan runs so many times as long. */
    timeFactor: z.number().min(1).max(4).multipleOf(0.05),
    hidesClock: z.boolean(),
    largeText: z.boolean(),
  }),
  /** What an answer earns that is only rounded otherwise than asked. */
  rounding: z.union([z.literal(0), z.literal(0.5), z.literal(1)]),
  /** A dangerous slip costs 0.5 points. */
  dangerCosts: z.boolean(),
  /** Hints and the entry of single steps may be taken; right with help earns 0.5. */
  help: z.boolean(),
  pause: z.boolean(),
  /** Flag and return: answers can be changed until they are handed in. */
  goesBack: z.boolean(),
  /** Whether the clock stands or goes on while the app is closed or the computer sleeps. */
  timeAway: z.enum(['stands', 'counts']),
  calculator: z.enum(['none', 'four', 'root-and-memory']),
  /** Constants that the school teaches otherwise than usual; problems are drawn and worked with them. */
  conventions: chosenConventions.exactOptional(),
  /** Present for a mock examination: what of its form is published and what is ours. */
  mock: z.strictObject({ note: line(400, 'the note of a mock') }).exactOptional(),
});

/** A plan whose fields fit each other; two that contradict are refused with a sentence. */
export const plan = planFields.superRefine((fields, context) => {
  const fault = planFault(fields);
  if (fault) context.addIssue({ code: 'custom', path: [fault.field], message: fault.says });
});

/** The rules as the one who sits may see them: nothing of the seed or of what is drawn. */
export const sittingRules = planFields.omit({ draws: true, numbers: true });

export type ExamId = z.infer<typeof examId>;
export type Plan = z.infer<typeof planFields>;
export type PlanDraws = z.infer<typeof draws>;
export type SittingRules = z.infer<typeof sittingRules>;
