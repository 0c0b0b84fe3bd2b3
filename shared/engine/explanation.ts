/** Why a response is what it is: a named mistake or a built-in slip, in words. */
import type { MistakeKind } from '../skill/skill';

/** One explanation of a wrong value. */
export interface Explanation {
  readonly id: string;
  readonly kind: MistakeKind;
  readonly called: string;
  readonly headline: string;
  readonly says: string;
  /** The step that was done differently, for a declared mistake. */
  readonly at?: string;
}
