/** What every view of a student's class is given. */
import type { StudentView } from '@shared/contract/classroom/student-view';
import type { ReactNode } from 'react';
import type { PlaceName } from '../../../parts/shell/places';

export interface StudentProps {
  readonly view: StudentView;
  readonly notices: ReactNode;
  readonly onGo: (place: PlaceName) => void;
  /** Asks before the class is left. */
  readonly onLeave: () => void;
}
