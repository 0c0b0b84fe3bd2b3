/** What every view of a teacher's open class is given. */
import type { ClassView } from '@shared/contract/classroom/class-view';
import type { Settings, Started } from '@shared/contract/learner';
import type { ReactNode } from 'react';
import type { PlaceName } from '../../parts/shell/places';
import type { TeacherActions } from './use-teacher';

export interface HostProps {
  readonly view: ClassView;
  /** When the view was told, in milliseconds of `performance.now()`. */
  readonly at: number;
  readonly actions: TeacherActions;
  readonly door: Started['door'];
  readonly settings: Settings;
  readonly notices: ReactNode;
  readonly onGo: (place: PlaceName) => void;
}

export interface EndingProps extends HostProps {
  /** Asks before the class ends. */
  readonly onEnd: () => void;
}
