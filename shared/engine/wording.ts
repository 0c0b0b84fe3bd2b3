/** What the writer of formulas asks about the problem whose step it writes. */
import type { Exact } from '../quantity/exact';
import type { Formula } from './formula';

export interface Wording {
  /** What stands for a name: its number, or its date or time. */
  readonly text: (name: string) => string;
  /** A name's number with its unit. */
  readonly quantity: (name: string) => string;
  /** The value of a part. */
  readonly value: (part: Formula) => Exact;
  /** True where dates or times are compared: of two the one is earlier, not smaller. */
  readonly isOfTime: boolean;
  /** What a count of the whole step is rounded to: `whole vials`. */
  readonly whole: string;
  /** True for a part within a larger one, which has no unit of its own. */
  readonly isInner?: boolean;
}
