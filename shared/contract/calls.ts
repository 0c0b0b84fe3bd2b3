/** The table of calls: what each one asks and gives. Preload, handlers, sockets and tests are derived from it. */
import { z } from 'zod';
import type { CallName } from './call-names';
import { learnerName, preparingFor, settings, started } from './learner';
import { openProblem, problemId, stage } from './problem';
import { solution, workedLine } from './solution';
import { enteredStep, hint, marked, markedStep } from './verdict';

interface Call {
  readonly asks: z.ZodType;
  readonly gives: z.ZodType;
}

const nothing = z.strictObject({});
const drawn = z.strictObject({ problem: openProblem, solution: solution.optional(), shownLines: z.array(workedLine) });
/** Longer than any response that can be read, so that the reader says why and not the door. */
const response = z.string().max(2000);
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
  /** The problem that was left, if there is one, with all that the screen had shown of it. Nothing is marked anew. */
  openProblem: {
    asks: nothing,
    gives: z.strictObject({
      left: drawn.extend({ hints: z.array(hint), steps: z.array(enteredStep) }).optional(),
    }),
  },
  /** Draws a problem. An example comes with its solution, `last-step` with every line but the last. */
  drawProblem: {
    asks: z.strictObject({ skillId: z.string().max(100), stage }),
    gives: drawn,
  },
  /** Keeps what is being typed, unsynced. */
  keepDraft: { asks: z.strictObject({ problemId, draft: response }), gives: nothing },
  /** Takes the next hint, or one taken before; taking is recorded. */
  takeHint: { asks: z.strictObject({ problemId, rung: z.int().min(0).max(9) }), gives: hint },
  /** Marks a response; it is on the disk before the verdict comes back. */
  answer: { asks: z.strictObject({ problemId, response, elapsedMs }), gives: marked },
  /** Marks one step, on the student's own earlier values. */
  answerStep: { asks: z.strictObject({ problemId, step: z.string().max(60), response, elapsedMs }), gives: markedStep },
  /** Shows the solution; the problem no longer counts, and that is recorded. */
  reveal: { asks: z.strictObject({ problemId }), gives: solution },
} as const satisfies Record<CallName, Call>;

export type Asks<N extends CallName> = z.infer<(typeof calls)[N]['asks']>;
export type Gives<N extends CallName> = z.infer<(typeof calls)[N]['gives']>;

/** What a screen may call. */
export type Scruple = { readonly [N in CallName]: (ask: Asks<N>) => Promise<Gives<N>> };

export type AreaList = Gives<'listSkills'>;
export type DrawnProblem = Gives<'drawProblem'>;
export type LeftProblem = NonNullable<Gives<'openProblem'>['left']>;
