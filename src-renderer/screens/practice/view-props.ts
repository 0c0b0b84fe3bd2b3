/** What the practice screen is given, and what it hands to each view of a problem. */
import type { Settings } from '@shared/contract/learner';
import type { Stage } from '@shared/contract/problem';
import type { Dispatch, ReactNode } from 'react';
import type { PlaceName } from '../../parts/shell/places';
import type { PracticeChange, PracticeState } from './practice-state';
import type { PracticeActions } from './use-practice';

export interface PracticeProps {
  readonly state: PracticeState;
  readonly change: Dispatch<PracticeChange>;
  readonly settings: Settings;
  readonly onGo: (place: PlaceName) => void;
  /** Without a stage, the one that fits the learner. */
  readonly onDraw: (skillId: string, stage?: Stage) => void;
  /** What the app has to say. */
  readonly notice?: ReactNode;
  readonly nextSkill: { readonly id: string; readonly title: string } | undefined;
}

/** What every view of a problem is given. */
export interface ViewProps extends PracticeProps {
  readonly actions: PracticeActions;
  readonly notices: ReactNode;
}
