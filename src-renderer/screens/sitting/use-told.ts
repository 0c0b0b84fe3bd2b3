/** In a class the host tells how a sitting stands whenever it changes: more time, a pause, an item that is over. */
import type { SittingView } from '@shared/contract/sitting';
import { type Dispatch, useEffect, useRef } from 'react';
import type { SittingChange } from './sitting-state';

/** Shows what is told, unless a call is under way, whose own view comes later. */
export function useTold(told: SittingView | undefined, isBusy: () => boolean, change: Dispatch<SittingChange>): void {
  const first = useRef(told);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each view that is told is shown once
  useEffect(() => {
    if (told && told !== first.current && !isBusy()) change({ is: 'told', view: told, at: performance.now() });
  }, [told]);
}
