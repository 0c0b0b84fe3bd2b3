/** What a report is shown with. */
import type { Asks } from '@shared/contract/calls';
import type { Settings } from '@shared/contract/learner';
import type { Report } from '@shared/contract/report';
import type { ReactNode } from 'react';
import type { PlaceName } from '../../parts/shell/places';

export interface ReportProps {
  readonly report: Report;
  readonly settings: Settings;
  readonly notice?: ReactNode;
  readonly onGo: (place: PlaceName) => void;
  readonly onStart: (ask: Asks<'startSitting'>) => void;
  readonly onPractice: (skillId: string) => void;
}
