/** What the place for classes is given, and what each of its views is. */
import type { Settings, Started } from '@shared/contract/learner';
import type { SittingView } from '@shared/contract/sitting';
import type { ReactNode } from 'react';
import type { PlaceName } from '../../parts/shell/places';

/** A sitting within a class, as the place for sittings draws it. */
export interface ClassSitting {
  /** The sitting as the host told it last. */
  readonly sitting: SittingView;
  /** The teacher opens each problem; nobody goes on by herself. */
  readonly isLed: boolean;
  /** What stands above the problem: the class, the link to the host. */
  readonly notice: ReactNode;
  /** The teacher lets her see how she stands. */
  readonly showsStanding: boolean;
  /** The teacher has silenced all. */
  readonly isSilent: boolean;
  readonly onLeave: () => void;
}

export interface ClassProps {
  readonly door: Started['door'];
  /** The learner's name: what students read as the teacher's, and what a student joins with. */
  readonly name: string;
  readonly settings: Settings;
  readonly notice?: ReactNode;
  /** Result files that were dropped on the window and not taken yet. */
  readonly dropped: readonly File[] | undefined;
  readonly onTaken: () => void;
  readonly onGo: (place: PlaceName) => void;
  readonly drawSitting: (sitting: ClassSitting) => ReactNode;
}
