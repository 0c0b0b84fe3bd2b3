/** A problem as a screen sees it: words, figures and the names of its steps. No formula, no value of a step, no answer. */
import { z } from 'zod';

/** A piece of text; figures are set apart from the words around them. */
export const piece = z.object({ text: z.string(), isFigure: z.boolean() });

/** One fact on the label card or the strip: `Bag`, `400 mg in 250 mL`. */
export const printedFact = z.object({ called: z.string(), text: z.string(), isOnLabel: z.boolean() });

/** One of the choices. Which one is right does not cross. */
export const option = z.object({ id: z.string(), words: z.string() });

/** What is asked for: the kind of the answer. */
export const answerKind = z.enum(['number', 'choice', 'time', 'date', 'code']);

export const prompt = z.object({
  /** What stands above the order: `Order, 10:00`. */
  caption: z.string(),
  order: z.array(piece),
  question: z.array(piece),
  /** The answer box is called so: `Drip rate, with its unit`. */
  label: z.string(),
  /** `Round to the nearest 0.1 mL/h: ...`. */
  rounding: z.string(),
  /** True when the question names the unit, which may then be left out. */
  unitShown: z.boolean(),
  facts: z.array(printedFact),
  /** What can be chosen, by id and in words, in an order that tells nothing; empty where the answer is typed. */
  options: z.array(option),
});

/** A step that can be entered on its own. */
export const stepName = z.object({
  name: z.string(),
  /** `Dose for one minute`. */
  called: z.string(),
  /** Its unit in canonical symbols; the empty text for a bare number. */
  unit: z.string(),
});

/** How much help comes with a problem: a full example, all steps but the last one shown, or none. */
export const stage = z.enum(['example', 'last-step', 'alone']);

export const problemId = z.string().min(1).max(64);

export const openProblem = z.object({
  id: problemId,
  skillId: z.string(),
  title: z.string(),
  area: z.string(),
  stage,
  prompt,
  kind: answerKind,
  /** The unit of the answer in canonical symbols, for the live reading; a time, date or code says so here. */
  unit: z.string(),
  steps: z.array(stepName),
  /** What was being typed when the window closed. */
  draft: z.string(),
});

export type Piece = z.infer<typeof piece>;
export type PrintedFact = z.infer<typeof printedFact>;
export type Option = z.infer<typeof option>;
export type AnswerKind = z.infer<typeof answerKind>;
export type Prompt = z.infer<typeof prompt>;
export type StepName = z.infer<typeof stepName>;
export type Stage = z.infer<typeof stage>;
export type OpenProblem = z.infer<typeof openProblem>;
