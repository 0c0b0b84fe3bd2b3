/** The clocks of a sitting as they tick on the screen. When one has run down, the sitting itself is asked. */
import { useMemo } from 'react';
import { type Told, useTicking } from '../../parts/clock/use-ticking';
import { isClockRunning, type SittingScreenState } from './sitting-state';
import type { Clocks } from './view-props';

export function useClocks({ view, toldAt }: SittingScreenState, onOver: () => void): Clocks {
  const { remainingMs, itemRemainingMs, spentMs, state } = view;
  const isRunning = isClockRunning(state);
  const told = (ms: number | undefined, runs: Told['runs']): Told | undefined =>
    ms === undefined ? undefined : { ms, at: toldAt, runs };
  // biome-ignore lint/correctness/useExhaustiveDependencies: every view that is told starts the clocks anew
  const clocks = useMemo(
    () => ({
      all: told(remainingMs, isRunning ? 'down' : 'stands'),
      item: told(itemRemainingMs, state === 'running' ? 'down' : 'stands'),
      spent: told(spentMs, isRunning ? 'up' : 'stands'),
    }),
    [toldAt],
  );
  return {
    leftMs: useTicking(clocks.all, onOver),
    itemLeftMs: useTicking(clocks.item, onOver),
    spentMs: useTicking(clocks.spent, onOver) ?? spentMs,
  };
}
