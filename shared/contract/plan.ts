/**
 * A drill plan as data: what a sitting draws from, how long it is, and by which rules it runs. A drill and a mock
 * examination are one thing with other values. A shared file holds one (`sitting/plan-file.ts`).
 */
import { z } from 'zod';
import { exact } from '../quantity/exact';
import { writeNumber } from '../quantity/write-number';
import { chosenConventions } from './plan-conventions';
import { planFault } from './plan-fault';
import { should } from './should';

/** The edition of the fields below; a file of another one is refused. */
export const planVersion = 1;

export const examId = z.enum(['PTCE', 'ExCPT', 'NAPLEX'], should('be "PTCE", "ExCPT" or "NAPLEX"'));

const text = (least: number, most: number, right: string) =>
  z.string(should(right)).min(least, should(right)).max(most, should(right));

/** One line without characters that hide or turn it round. */
const line = (most: number, right: string) => text(0, most, right).regex(/^[^\p{Cc}\p{Cf}]*$/u, should(right));

const nameIs = 'be a name: one line, at most 60 characters, none of them hidden, not spaces alone';

/** One line, 1 to 60 characters. */
export const planName = line(60, nameIs).regex(/\S/, should(nameIs));

const seedIs = 'be a seed: 1 to 56 letters, digits or signs, no spaces';

/** Leaves room for `.n` behind it: item n of seed S has the problem seed `S.n`. */
export const sittingSeed = z.string(should(seedIs)).regex(/^[\x21-\x7e]{1,56}$/, should(seedIs));

const skillId = text(1, 100, 'be the id of a skill as "iv-flow.pump-rate", at most 100 characters');

const count = (least: number, most: number) => {
  const right = should(`be a whole number, ${least} to ${writeNumber(exact(most))}`);
  return z.int(right).min(least, right).max(most, right);
};

const list = <T extends z.ZodType>(of: T, most: number, what: string) => {
  const right = should(`be a list of 1 to ${most} ${what}`);
  return z.array(of, right).min(1, right).max(most, right);
};

const yesOrNo = z.boolean(should('be true or false'));

/** What is drawn from: a skill must pass every filter that is there; none at all means every skill. */
export const draws = z.strictObject(
  {
    skills: list(skillId, 500, 'ids of skills').exactOptional(),
    areas: list(text(1, 40, 'be the name of an area as "iv-flow", at most 40 characters'), 50, 'areas').exactOptional(),
    levels: list(count(1, 5), 5, 'levels').exactOptional(),
    /** Skills tagged for an examination, by its outline in force on the date of the edition. */
    exam: z
      .strictObject(
        { id: examId, edition: z.iso.date(should('be a date as 2026-01-06')) },
        should('hold the "id" of an examination and the "edition" of its outline'),
      )
      .exactOptional(),
    /** Only so many skills: those with the lowest share right so far. */
    weakest: count(1, 20).exactOptional(),
    /** Only draws of one skill in which this mistake gives another value than the right answer. */
    showing: z
      .strictObject(
        { skill: skillId, mistake: text(1, 120, 'be the id of a mistake, at most 120 characters') },
        should('hold the ids of a "skill" and of a "mistake"'),
      )
      .exactOptional(),
  },
  should('be a group of filters; an empty one, {}, means every skill'),
);

const factorIs = should('be a number, 1 to 4, in steps of 0.05');
const lengthIs = should('hold one of "items", a whole number, 1 to 300, and "minutes", 1 to 240');
const timeIs = should('hold one of "perItemSeconds", a whole number, 5 to 3,600, and "inAllSeconds", 10 to 36,000');

export const planFields = z.strictObject(
  {
    version: z.literal(planVersion, should(`be ${planVersion}`)),
    called: planName,
    draws,
    /** So many items; or items without end until the minutes are over. */
    length: z.union(
      [z.strictObject({ items: count(1, 300) }, lengthIs), z.strictObject({ minutes: count(1, 240) }, lengthIs)],
      lengthIs,
    ),
    /** The clock of one item or of the whole, before any extra time; absent: the clock only counts. */
    time: z
      .union(
        [
          z.strictObject({ perItemSeconds: count(5, 3600) }, timeIs),
          z.strictObject({ inAllSeconds: count(10, 36_000) }, timeIs),
        ],
        timeIs,
      )
      .exactOptional(),
    /** blocked: skill after skill; mixed: shuffled; ladder: the level follows the accuracy so far. */
    order: z.enum(['blocked', 'mixed', 'ladder'], should('be "blocked", "mixed" or "ladder"')),
    /** Fresh ones for every sitting, or the same ones for everybody who has the plan. */
    numbers: z.union(
      [z.literal('fresh'), z.strictObject({ seed: sittingSeed }, should('be "fresh" or hold a "seed" alone'))],
      should('be "fresh" or hold a "seed": 1 to 56 letters, digits or signs, no spaces'),
    ),
    feedback: z.enum(['each', 'end'], should('be "each" or "end"')),
    /** line: the answer alone; steps: every step is entered and marked, the last of them is the answer. */
    entry: z.enum(['line', 'steps'], should('be "line" or "steps"')),
    /** mixed: typed and options by turns; hunt: an order with a computed amount, right or a power of ten off. */
    items: z.enum(['typed', 'options', 'mixed', 'hunt'], should('be "typed", "options", "mixed" or "hunt"')),
    /** Responses allowed per item, unread and unit-less ones not counted. */
    attempts: count(1, 4),
    /** Per cent of the points. */
    passMark: z.literal([85, 90, 100], should('be 85, 90 or 100')),
    accommodations: z.strictObject(
      {
        /** Every clock of the plan runs so many times as long. */
        timeFactor: z.number(factorIs).min(1, factorIs).max(4, factorIs).multipleOf(0.05, factorIs),
        hidesClock: yesOrNo,
        largeText: yesOrNo,
      },
      should('hold "timeFactor", "hidesClock" and "largeText"'),
    ),
    /** What an answer earns that is only rounded otherwise than asked. */
    rounding: z.literal([0, 0.5, 1], should('be 0, 0.5 or 1')),
    /** A dangerous slip costs 0.5 points. */
    dangerCosts: yesOrNo,
    /** Hints and the entry of single steps may be taken; right with help earns 0.5. */
    help: yesOrNo,
    pause: yesOrNo,
    /** Flag and return: answers can be changed until they are handed in. */
    goesBack: yesOrNo,
    /** Whether the clock stands or goes on while the app is closed or the computer sleeps. */
    timeAway: z.enum(['stands', 'counts'], should('be "stands" or "counts"')),
    calculator: z.enum(['none', 'four', 'root-and-memory'], should('be "none", "four" or "root-and-memory"')),
    /** Constants that the school teaches otherwise than usual; problems are drawn and worked with them. */
    conventions: chosenConventions.exactOptional(),
    /** Present for a mock examination: what of its form is published and what is ours. */
    mock: z
      .strictObject(
        { note: line(400, 'be one line, at most 400 characters, none of them hidden') },
        should('hold a "note" alone'),
      )
      .exactOptional(),
  },
  should('hold the fields of a plan'),
);

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
