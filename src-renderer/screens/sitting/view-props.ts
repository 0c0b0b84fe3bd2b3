/** What a sitting is shown with, and what each of its views is given. */
import type { Settings } from '@shared/contract/learner';
import type { SittingView } from '@shared/contract/sitting';
import type { Dispatch, ReactNode } from 'react';
import type { PlaceName } from '../../parts/shell/places';
import type { InClass } from './in-class';
import type { SittingChange, SittingScreenState } from './sitting-state';
import type { SittingActions } from './use-sitting';

export interface SittingProps {
  readonly opening: SittingView;
  /** Absent where one sits alone. */
  readonly inClass?: InClass | undefined;
  readonly settings: Settings;
  readonly onGo: (place: PlaceName) => void;
  readonly onSettings: (settings: Settings) => void;
  /** The sitting is over: its report can be asked for. */
  readonly onOver: (sittingId: string) => void;
  readonly notice?: ReactNode;
}

export interface SittingViewProps extends Omit<SittingProps, 'opening'> {
  readonly state: SittingScreenState;
  readonly change: Dispatch<SittingChange>;
  readonly actions: SittingActions;
  readonly notices: ReactNode;
  readonly clocks: Clocks;
}

/** Milliseconds as they tick. */
export interface Clocks {
  /** Left in all; absent without a clock in all. */
  readonly leftMs: number | undefined;
  /** Left for the open item. */
  readonly itemLeftMs: number | undefined;
  readonly spentMs: number;
}
