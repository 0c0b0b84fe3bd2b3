/** The table of calls: what each one asks and gives. Preload, handlers, sockets and tests are derived from it. */
import { z } from 'zod';
import type { CallName } from './call-names';
import { classCalls } from './classroom/class-calls';
import { seatId, sessionId, studentName } from './classroom/seat';
import { learnerName, preparingFor, settings, started } from './learner';
import { plan } from './plan';
import { longestPlanFile } from './plan-file-size';
import { planId, planRow, readPlan, writtenFile } from './plan-list';
import { openProblem, problemId, stage } from './problem';
import { report, reviewedItem } from './report';
import { should } from './should';
import { itemNumber, sittingId, sittingRow, sittingView } from './sitting';
import { solution, workedLine } from './solution';
import { enteredStep, hint, marked, markedStep } from './verdict';

interface Call {
  readonly asks: z.ZodType;
  readonly gives: z.ZodType;
}

const nothing = z.strictObject({});
const drawn = z.strictObject({
  problem: openProblem,
  solution: solution.optional(),
  shownLines: z.array(workedLine),
  /** How it is done, line by line; it comes with an example. */
  card: z.array(z.string()),
});
/** Longer than any response that can be read, so that the reader says why and not the door. */
const response = z.string().max(2000);
const stepId = z.string().max(60);
const ofItem = { sittingId, number: itemNumber };
const elapsedMs = z.int().min(0).max(86_400_000);

export const calls = {
  /** The first call of a window. */
  start: { asks: nothing, gives: started },
  saveLearner: { asks: z.strictObject({ name: learnerName, preparingFor: preparingFor.optional() }), gives: started },
  saveSettings: { asks: settings, gives: settings },
  /** Asks the person for a file and saves all that was done so far there; nothing is given when she changes her mind. */
  saveCopy: { asks: nothing, gives: z.strictObject({ savedTo: z.string().optional() }) },
  /** All skills by area, areas and skills in the order of the catalogue. */
  listSkills: {
    asks: nothing,
    gives: z.array(
      z.strictObject({
        area: z.string(),
        called: z.string(),
        skills: z.array(z.strictObject({ id: z.string(), title: z.string(), level: z.int().min(1).max(5) })),
      }),
    ),
  },
  /**
   * The problem that was left, if there is one, with all that the screen had shown of it, and the skill that was practiced
   * last. Nothing is marked anew.
   */
  openProblem: {
    asks: nothing,
    gives: z.strictObject({
      left: drawn.extend({ hints: z.array(hint), steps: z.array(enteredStep) }).optional(),
      lastSkill: z.string().optional(),
    }),
  },
  /**
   * Draws a problem. An example comes with its solution, `last-step` with every line but the last. Without a stage it is
   * an example where the learner has not met the skill yet, else a problem to work alone.
   */
  drawProblem: {
    asks: z.strictObject({ skillId: z.string().max(100), stage: stage.optional() }),
    gives: drawn,
  },
  /** Keeps what is being typed, unsynced. */
  keepDraft: { asks: z.strictObject({ problemId, draft: response }), gives: nothing },
  /** Takes the next hint, or one taken before; taking is recorded. */
  takeHint: { asks: z.strictObject({ problemId, rung: z.int().min(0).max(9) }), gives: hint },
  /** Marks a response; it is on the disk before the verdict comes back. */
  answer: { asks: z.strictObject({ problemId, response, elapsedMs }), gives: marked },
  /** Marks one step, on the student's own earlier values. */
  answerStep: { asks: z.strictObject({ problemId, step: stepId, response, elapsedMs }), gives: markedStep },
  /** Shows the solution; the problem no longer counts, and that is recorded. */
  reveal: { asks: z.strictObject({ problemId }), gives: solution },
  /** Ready plans, mocks and own plans, in this order. */
  listPlans: { asks: nothing, gives: z.array(planRow) },
  /** Saves a plan as a new one, or in place of an own one. */
  savePlan: { asks: z.strictObject({ planId: planId.optional(), plan }), gives: planRow },
  /** Removes an own plan; sittings keep theirs. */
  removePlan: { asks: z.strictObject({ planId }), gives: nothing },
  /** Reads a `.scruple` file that was dropped or chosen; refused with a sentence, and nothing is written. */
  readPlanFile: {
    asks: z.strictObject({
      name: z.string().max(300),
      text: z.string().max(longestPlanFile, 'this file is larger than 5 MB, the most that a plan file may have'),
    }),
    gives: readPlan,
  },
  /** The file that the app was opened with, given once; asked at the start and when the window gets the focus. */
  openedPlanFile: { asks: nothing, gives: z.strictObject({ read: readPlan.optional() }) },
  /** Writes a plan to a file that the person names in a dialog; a browser is given the text for a download. */
  exportPlan: { asks: z.strictObject({ planId }), gives: writtenFile },
  /** Open sittings first, then earlier ones, the latest first. */
  listSittings: { asks: nothing, gives: z.array(sittingRow) },
  startSitting: {
    asks: z.union(
      [z.strictObject({ planId }), z.strictObject({ plan })],
      should('hold the id of a plan, or one plan that can be used, and nothing else'),
    ),
    gives: sittingView,
  },
  /**
   * Starts the sitting of a class plan that was read in this process, in a seat of its list or under a typed name. Each
   * seat once: refused where it has sat here.
   */
  startClassPlan: {
    asks: z.union([
      z.strictObject({ session: sessionId, seatId }),
      z.strictObject({ session: sessionId, name: studentName }),
    ]),
    gives: sittingView,
  },
  /** The sitting as it stands now: after a restart, and when a clock on the screen reaches zero. */
  openSitting: { asks: z.strictObject({ sittingId }), gives: sittingView },
  /** Keeps what is being typed for the answer or a step, unsynced. */
  keepItemDraft: {
    asks: z.strictObject({ ...ofItem, step: stepId.optional(), draft: response }),
    gives: nothing,
  },
  /** Takes the answer of an item; it is on the disk before the view comes back. */
  answerItem: { asks: z.strictObject({ ...ofItem, response }), gives: sittingView },
  /** Takes one step, as entry or as help; the step of the answer locks the item. */
  answerItemStep: { asks: z.strictObject({ ...ofItem, step: stepId, response }), gives: sittingView },
  takeItemHint: { asks: z.strictObject(ofItem), gives: sittingView },
  /** Opens an item: the next one, or any where the plan goes back. */
  goToItem: { asks: z.strictObject(ofItem), gives: sittingView },
  flagItem: { asks: z.strictObject({ ...ofItem, isFlagged: z.boolean() }), gives: sittingView },
  /** Leaves an item open; it comes back at the end where the plan lets it. */
  skipItem: { asks: z.strictObject(ofItem), gives: sittingView },
  pauseSitting: { asks: z.strictObject({ sittingId }), gives: sittingView },
  resumeSitting: { asks: z.strictObject({ sittingId }), gives: sittingView },
  handIn: { asks: z.strictObject({ sittingId }), gives: sittingView },
  /** Refused until the sitting is over. */
  sittingReport: { asks: z.strictObject({ sittingId }), gives: report },
  /** One item with its solution; refused until the sitting is over. */
  reviewItem: { asks: z.strictObject(ofItem), gives: reviewedItem },
  /** Writes what was done in a sitting for a class to a file for the teacher; refused until the sitting is over. */
  saveResults: { asks: z.strictObject({ sittingId }), gives: writtenFile },
  ...classCalls,
} as const satisfies Record<CallName, Call>;

export type Asks<N extends CallName> = z.infer<(typeof calls)[N]['asks']>;
export type Gives<N extends CallName> = z.infer<(typeof calls)[N]['gives']>;

/** What a screen may call. */
export type Scruple = { readonly [N in CallName]: (ask: Asks<N>) => Promise<Gives<N>> };

export type AreaList = Gives<'listSkills'>;
export type DrawnProblem = Gives<'drawProblem'>;
export type LeftOff = Gives<'openProblem'>;
export type LeftProblem = NonNullable<LeftOff['left']>;
