/** A wrong value that the engine knows without a declaration. */
import type { Exact } from '../quantity/exact';
import type { MistakeKind } from '../skill/skill';

export type SlipId =
  | 'slip.inverse'
  | 'slip.pound-kilogram'
  | 'slip.hour-minute'
  | 'slip.dose-day'
  | 'slip.digits'
  | 'slip.truncated'
  | 'slip.rounded-early';

export interface Slip {
  readonly id: SlipId;
  readonly kind: MistakeKind;
  readonly called: string;
  /** Final value, before rounding. */
  readonly value: Exact;
  /** What was done, with the problem's numbers; written only when it is needed. */
  readonly says: () => string;
}
