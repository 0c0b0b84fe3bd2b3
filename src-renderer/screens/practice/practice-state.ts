/** The state of one problem on the screen, and every way it changes. Nothing here asks or waits. */
import type { DrawnProblem, LeftProblem } from '@shared/contract/calls';
import type { OpenProblem } from '@shared/contract/problem';
import type { Solution, WorkedLine } from '@shared/contract/solution';
import type { Hint, Marked, MarkedStep } from '@shared/contract/verdict';
import { emptyStep, nextToCome, type StepEntry, stateOf } from '../../parts/step-list/step-entry';

export type Result = NonNullable<Marked['result']>;

/** Where the problem stands: open, marked, or shown without counting. */
export type Phase =
  | { readonly at: 'open'; readonly asked?: Marked }
  | { readonly at: 'marked'; readonly marked: Marked; readonly result: Result }
  | { readonly at: 'shown'; readonly solution: Solution };

export interface PracticeState {
  readonly problem: OpenProblem;
  readonly shownLines: readonly WorkedLine[];
  /** How it is done, with an example. */
  readonly card: readonly string[];
  readonly phase: Phase;
  readonly view: 'problem' | 'steps';
  readonly draft: string;
  readonly lastEntry?: string;
  readonly hints: readonly Hint[];
  readonly openHint: number | undefined;
  /** When the next hint may be taken, in milliseconds of `performance.now()`. */
  readonly nextHintAt: number;
  readonly steps: readonly StepEntry[];
  readonly currentStep: number | undefined;
  readonly isOrderShown: boolean;
  readonly isLeaving: boolean;
  /** A call that failed, in a sentence. */
  readonly fault?: string;
}

export type PracticeChange =
  | { readonly is: 'drawn'; readonly drawn: DrawnProblem }
  | { readonly is: 'resumed'; readonly left: LeftProblem }
  | { readonly is: 'typed'; readonly text: string }
  | { readonly is: 'marked'; readonly marked: Marked; readonly response: string }
  | { readonly is: 'hint-taken'; readonly hint: Hint; readonly nextAt: number }
  | { readonly is: 'hint-folded'; readonly rung: number }
  | { readonly is: 'view-changed'; readonly view: PracticeState['view'] }
  | { readonly is: 'order-toggled' }
  | { readonly is: 'step-chosen'; readonly at: number }
  | { readonly is: 'step-typed'; readonly text: string }
  | { readonly is: 'step-marked'; readonly at: number; readonly marked: MarkedStep }
  | { readonly is: 'revealed'; readonly solution: Solution }
  | { readonly is: 'leaving'; readonly isLeaving: boolean }
  | { readonly is: 'failed'; readonly says: string }
  | { readonly is: 'fault-read' };

export function opened({ problem, solution, shownLines, card }: DrawnProblem): PracticeState {
  return {
    problem,
    shownLines,
    card,
    phase: solution ? { at: 'shown', solution } : { at: 'open' },
    view: 'problem',
    draft: problem.draft,
    hints: [],
    openHint: undefined,
    nextHintAt: 0,
    steps: problem.steps.map(() => emptyStep),
    currentStep: 0,
    isOrderShown: false,
    isLeaving: false,
  };
}

/** A problem that was left, as it stood then: a step that was marked is marked, a hint that was taken is there. */
function resumed({ hints, steps: entered, ...drawn }: LeftProblem): PracticeState {
  const state = opened(drawn);
  const steps = drawn.problem.steps.map(({ name }): StepEntry => {
    const entry = entered.find(({ step }) => step === name);
    return entry ? { draft: entry.response, marked: entry.marked } : emptyStep;
  });
  const openHint = hints.length > 0 ? hints.length - 1 : undefined;
  return { ...state, hints, openHint, steps, currentStep: nextToCome(steps, -1) };
}

export function practiceReducer(state: PracticeState | undefined, change: PracticeChange): PracticeState | undefined {
  if (change.is === 'drawn') return opened(change.drawn);
  if (change.is === 'resumed') return resumed(change.left);
  return state && changed(state, change);
}

function changed(state: PracticeState, change: Exclude<PracticeChange, { is: 'drawn' | 'resumed' }>): PracticeState {
  switch (change.is) {
    case 'typed':
      return { ...state, draft: change.text, ...(state.phase.at === 'open' && { phase: { at: 'open' } }) };
    case 'marked':
      return { ...withoutFault(state), lastEntry: change.response, phase: phaseAfter(change.marked), view: 'problem' };
    case 'hint-taken':
      return {
        ...withoutFault(state),
        hints: [...state.hints, change.hint],
        openHint: state.hints.length,
        nextHintAt: change.nextAt,
      };
    case 'hint-folded':
      return { ...state, openHint: state.openHint === change.rung ? undefined : change.rung };
    case 'view-changed':
      return { ...state, view: change.view };
    case 'order-toggled':
      return { ...state, isOrderShown: !state.isOrderShown };
    case 'step-chosen':
    case 'step-typed':
    case 'step-marked':
      return withSteps(state, change);
    case 'revealed':
      return { ...withoutFault(state), phase: { at: 'shown', solution: change.solution }, view: 'problem' };
    case 'leaving':
      return { ...state, isLeaving: change.isLeaving };
    case 'failed':
      return { ...state, fault: change.says };
    case 'fault-read':
      return withoutFault(state);
    default:
      return change satisfies never;
  }
}

type StepChange = Extract<PracticeChange, { is: 'step-chosen' | 'step-typed' | 'step-marked' }>;

function withSteps(state: PracticeState, change: StepChange): PracticeState {
  switch (change.is) {
    case 'step-chosen':
      return state.steps[change.at] ? { ...state, currentStep: change.at } : state;
    case 'step-typed':
      return {
        ...state,
        steps: state.steps.map((step, at) => (at === state.currentStep ? retyped(step, change.text) : step)),
      };
    case 'step-marked': {
      const steps = state.steps.map((step, at) => (at === change.at ? { ...step, marked: change.marked } : step));
      const isAskedAgain = stateOf({ draft: '', marked: change.marked }) === 'to-come';
      return { ...withoutFault(state), steps, currentStep: isAskedAgain ? change.at : nextToCome(steps, change.at) };
    }
    default:
      return change satisfies never;
  }
}

/** A new key takes back the question about an entry, never a mark. */
function retyped(step: StepEntry, draft: string): StepEntry {
  return step.marked && stateOf(step) !== 'to-come' ? { ...step, draft } : { draft };
}

/** What cannot be counted is asked again, and the problem stays open. */
function phaseAfter(marked: Marked): Phase {
  return marked.result ? { at: 'marked', marked, result: marked.result } : { at: 'open', asked: marked };
}

function withoutFault({ fault: _, ...state }: PracticeState): PracticeState {
  return state;
}
