/** The state of a sitting on the screen: the view that was told last, and what is typed since. Nothing here asks or waits. */
import type { ItemView, SittingState, SittingView } from '@shared/contract/sitting';

/** What lies over the sitting. */
export type Question = 'leaving' | 'handing-in' | 'number';

export interface SittingScreenState {
  readonly view: SittingView;
  /** When the view was told, in milliseconds of `performance.now()`. */
  readonly toldAt: number;
  readonly draft: string;
  readonly stepDrafts: Readonly<Record<string, string>>;
  /** The step that was chosen by hand. */
  readonly chosenStep: number | undefined;
  readonly panel: 'item' | 'steps' | 'review';
  readonly asking: Question | undefined;
  readonly lastEntry: string | undefined;
  /** A call that failed, in a sentence. */
  readonly fault: string | undefined;
}

export type SittingChange =
  | { readonly is: 'told'; readonly view: SittingView; readonly at: number }
  | { readonly is: 'went-ahead'; readonly at: number }
  | { readonly is: 'typed'; readonly text: string }
  | { readonly is: 'entered'; readonly text: string }
  | { readonly is: 'step-typed'; readonly step: string; readonly text: string }
  | { readonly is: 'step-chosen'; readonly at: number }
  | { readonly is: 'panel-changed'; readonly panel: SittingScreenState['panel'] }
  | { readonly is: 'asked'; readonly asking: Question | undefined }
  | { readonly is: 'failed'; readonly says: string | undefined };

export function openedSitting(view: SittingView, at: number): SittingScreenState {
  return {
    view,
    toldAt: at,
    asking: undefined,
    lastEntry: undefined,
    fault: undefined,
    ...ofItem(view.item, view),
  };
}

export function sittingReducer(state: SittingScreenState, change: SittingChange): SittingScreenState {
  switch (change.is) {
    case 'told':
      return told(state, change.view, change.at);
    case 'went-ahead':
      return wentAhead(state, change.at);
    case 'typed':
      return { ...state, draft: change.text, view: withoutQuestion(state.view) };
    case 'entered':
      return { ...state, lastEntry: change.text };
    case 'step-typed':
      return { ...state, stepDrafts: { ...state.stepDrafts, [change.step]: change.text } };
    case 'step-chosen':
      return state.view.item?.problem.steps[change.at] ? { ...state, chosenStep: change.at } : state;
    case 'panel-changed':
      return { ...state, panel: change.panel };
    case 'asked':
      return { ...state, asking: change.asking };
    case 'failed':
      return { ...state, fault: change.says };
    default:
      return change satisfies never;
  }
}

/** True while the clock of the whole runs. */
export function isClockRunning(state: SittingState): boolean {
  return state === 'running' || state === 'item-locked';
}

export function isOver(state: SittingState): boolean {
  return state === 'handed-in' || state === 'timed-out';
}

/** What is typed for an item stays while the item is the same; another one brings its own. */
function told(state: SittingScreenState, view: SittingView, at: number): SittingScreenState {
  const isSame = view.item?.number === state.view.item?.number && view.item !== undefined;
  const next = { ...state, view, toldAt: at, fault: undefined };
  return isSame ? { ...next, chosenStep: undefined } : { ...next, lastEntry: undefined, ...ofItem(view.item, view) };
}

/** Shows the item that was drawn ahead at once; what is told next takes its place. */
function wentAhead(state: SittingScreenState, at: number): SittingScreenState {
  const { ahead, remainingMs, spentMs, itemLimitMs, ...rest } = state.view;
  if (!ahead) return state;
  const gone = Math.round(at - state.toldAt);
  const view: SittingView = {
    ...rest,
    spentMs: spentMs + gone,
    ...(remainingMs !== undefined && { remainingMs: Math.max(0, remainingMs - gone) }),
    ...(itemLimitMs !== undefined && { itemLimitMs, itemRemainingMs: itemLimitMs }),
    state: 'running',
    item: ahead,
  };
  return told(state, view, at);
}

function ofItem(item: ItemView | undefined, { rules }: SittingView) {
  return {
    draft: item?.draft ?? '',
    stepDrafts: item?.stepDrafts ?? {},
    chosenStep: undefined,
    panel: rules.entry === 'steps' ? ('steps' as const) : ('item' as const),
  };
}

/** A new key takes back the question about an entry that was not counted, never a verdict that locks. */
function withoutQuestion(view: SittingView): SittingView {
  if (!view.item?.verdict || view.item.isLocked) return view;
  const { verdict: _, ...item } = view.item;
  return { ...view, item };
}
