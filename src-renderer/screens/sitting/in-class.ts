/** A sitting within a class. */
import type { SittingView } from '@shared/contract/sitting';

/** What is different where a class sits together: the host tells how the sitting stands, and leaving is leaving the class. */
export interface InClass {
  readonly told: SittingView;
  /** The teacher opens each problem; nobody goes on by herself. */
  readonly isLed: boolean;
  /** The teacher lets her see how she stands. */
  readonly showsStanding: boolean;
  /** The teacher has silenced all. */
  readonly isSilent: boolean;
  readonly onLeave: () => void;
}
