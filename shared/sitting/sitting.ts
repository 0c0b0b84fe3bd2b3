/**
 * The state of a sitting: which item is open, what became of the others, how much time is spent. It is plain data, and
 * `next` (in `next.ts`) is the only thing that changes it, so that the stored events give it again.
 */
import type { SittingRules } from '../contract/plan';
import type { State } from './transitions';

/** How a response was marked; `again` is unreadable or without its unit, and is asked again. */
export type Outcome = 'again' | 'right' | 'slip' | 'danger';

export interface SittingItem {
  readonly number: number;
  /** open: shown and not answered; answered: may still be changed; missed: its time ran out. */
  readonly status: 'to-come' | 'open' | 'answered' | 'skipped' | 'missed' | 'locked';
  /** Of the last response. */
  readonly outcome?: Outcome;
  /** Responses that counted. */
  readonly responses: number;
  readonly isFlagged: boolean;
  readonly spentMs: number;
}

export interface Sitting {
  readonly rules: SittingRules;
  readonly state: State;
  /** Where a pause goes back to. */
  readonly pausedIn?: 'running' | 'item-locked';
  /** The sitting's own clock when it was last looked at. */
  readonly at: number;
  /** Time spent, without pauses. */
  readonly spentMs: number;
  readonly items: readonly SittingItem[];
  /** The number of the item that is open or was locked last; 0 before the start. */
  readonly current: number;
}

/** The last item of a length in minutes. */
export const mostItems = 9999;

/** A sitting before its start. A counted length has all its items; one in minutes gets them one by one. */
export function newSitting(rules: SittingRules): Sitting {
  const count = 'items' in rules.length ? rules.length.items : 0;
  const items = Array.from({ length: count }, (_, index) => itemToCome(index + 1));
  return { rules, state: 'not-started', at: 0, spentMs: 0, items, current: 0 };
}

export function itemToCome(number: number): SittingItem {
  return { number, status: 'to-come', responses: 0, isFlagged: false, spentMs: 0 };
}

/** The current item; nothing before the start. */
export function currentItem(sitting: Sitting): SittingItem | undefined {
  return sitting.items[sitting.current - 1];
}

/** The sitting with one item changed. */
export function withItem(sitting: Sitting, number: number, change: Partial<SittingItem>): Sitting {
  const changed = sitting.items[number - 1];
  return changed ? { ...sitting, items: sitting.items.with(number - 1, { ...changed, ...change }) } : sitting;
}

/** Whether a skipped item comes back: everywhere but where no feedback is given and nobody goes back. */
export function comesBack({ goesBack, feedback }: SittingRules): boolean {
  return goesBack || feedback === 'each';
}

/**
 * The number that comes after the current item: the first one to come, then the skipped ones in their order, round and
 * round. Nothing when no item is left.
 */
export function aheadOf({ rules, items, current }: Sitting): number | undefined {
  const toCome = items.find(({ status }) => status === 'to-come');
  if (toCome) return toCome.number;
  if ('minutes' in rules.length && items.length < mostItems) return items.length + 1;
  if (!comesBack(rules)) return undefined;
  const skipped = items.filter(({ status }) => status === 'skipped');
  return (skipped.find(({ number }) => number > current) ?? skipped[0])?.number;
}

/** Opens an item; one that was answered stays so. */
export function openItem(sitting: Sitting, number: number): Sitting {
  const isNew = number === sitting.items.length + 1;
  const items = isNew ? [...sitting.items, itemToCome(number)] : sitting.items;
  const status = items[number - 1]?.status === 'answered' ? 'answered' : 'open';
  return withItem({ ...sitting, items, state: 'running', current: number }, number, { status });
}

/** Opens what is ahead; where nothing is, the sitting is handed in. */
export function openAhead(sitting: Sitting): Sitting {
  const ahead = aheadOf(sitting);
  return ahead === undefined ? { ...sitting, state: 'handed-in' } : openItem(sitting, ahead);
}
