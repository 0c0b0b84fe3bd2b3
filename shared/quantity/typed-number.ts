/** A number as typed. */
import type { Exact } from './exact';
import type { NotationRule } from './reading';

/** A number at the start of a text, and the text after it. */
export interface TypedNumber {
  readonly value: Exact;
  /** The step of the last typed digit; `undefined` for fractions. */
  readonly place: Exact | undefined;
  readonly notation: readonly NotationRule[];
  readonly rest: string;
}
