/** What a typed text was understood as. Reading never judges: what cannot be read is asked again, not marked. */
import type { Exact } from './exact';
import type { Unit } from './unit';

/** What is being read: a number with or without a unit unless the question asks for something else. */
export type ReadKind = 'number' | 'ratio' | 'time' | 'date' | 'money' | 'code';

/** A number that was understood. */
export interface Reading {
  /** Exact value, in the typed unit. Times are minutes since midnight. */
  readonly value: Exact;
  /** The typed unit; `undefined` when none was typed. */
  readonly unit: Unit | undefined;
  /** The step of the last typed digit (0.1 for 12.5; 1 for 1500, end zeros count); `undefined` for 3/4 and the like. */
  readonly place: Exact | undefined;
  /** Unsafe ways of writing that were understood and are coached. */
  readonly notation: readonly NotationRule[];
  /** Canonical text of a date or code, which are no numbers, and of a time with its day (`06:30+1`). */
  readonly text?: string;
}

/** Why a text was not understood: one sentence that says what to change. */
export interface Unreadable {
  readonly unreadable: string;
}

/** Rules of safe writing that a typed text can break and still be understood (ISMP, Joint Commission). */
export type NotationRule =
  | 'leading-zero'
  | 'trailing-zero'
  | 'trailing-point'
  | 'units-spelled-out'
  | 'mcg-not-micro-sign'
  | 'mL-not-cc'
  | 'no-point-after-unit'
  | 'grain-spelled-out'
  | 'letter-case';

export function isUnreadable(read: Reading | Unreadable): read is Unreadable {
  return 'unreadable' in read;
}
