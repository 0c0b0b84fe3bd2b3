/** What was entered at a step, and how the steps of a problem stand together. */
import type { MarkedStep } from '@shared/contract/verdict';

export interface StepEntry {
  /** What is being typed. */
  readonly draft: string;
  readonly marked?: MarkedStep;
  /** Taken without a mark, as typed: feedback comes at the end. */
  readonly entered?: string;
}

export type StepState = 'to-come' | 'entered' | 'right' | 'slip' | 'carried' | 'not-carried';

export const emptyStep: StepEntry = { draft: '' };

/** A step that was asked again is still to come. */
export function stateOf({ marked, entered }: StepEntry): StepState {
  if (entered !== undefined) return 'entered';
  if (!marked || marked.verdict === 'unreadable' || marked.verdict === 'unit-missing') return 'to-come';
  return marked.verdict;
}

/** The next step that is still to come, after `from` first and then from the top; nothing when all are marked. */
export function nextToCome(entries: readonly StepEntry[], from: number): number | undefined {
  const places = entries.map((_, at) => at);
  const inOrder = [...places.slice(from + 1), ...places.slice(0, from + 1)];
  return inOrder.find((at) => stateOf(entries[at] ?? emptyStep) === 'to-come');
}

export interface Totals {
  readonly right: number;
  readonly slip: number;
  readonly carried: number;
}

export function totalsOf(entries: readonly StepEntry[]): Totals {
  const count = (...states: readonly StepState[]) => entries.filter((entry) => states.includes(stateOf(entry))).length;
  return { right: count('right'), slip: count('slip', 'not-carried'), carried: count('carried') };
}
