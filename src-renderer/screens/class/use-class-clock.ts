/** The clock of a class as it ticks on a screen; the host's is the one that counts. */
import type { ClassView } from '@shared/contract/classroom/class-view';
import { useMemo } from 'react';
import { type Told, useTicking } from '../../parts/clock/use-ticking';

/** What is left; nothing without a limit. */
export function useClassClock(clock: ClassView['clock'], at: number, isRunning: boolean): number | undefined {
  const { remainingMs } = clock;
  const told = useMemo(
    (): Told | undefined =>
      remainingMs === undefined ? undefined : { ms: remainingMs, at, runs: isRunning ? 'down' : 'stands' },
    [remainingMs, at, isRunning],
  );
  return useTicking(told, nothing);
}

/** The host says by itself when the time is over. */
function nothing(): void {}
