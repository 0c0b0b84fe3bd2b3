/** Calls of a sitting one after the other: each view that comes back is shown, each fault is said. */
import type { SittingView } from '@shared/contract/sitting';
import { type Dispatch, useRef } from 'react';
import { faultSentence } from '../../scruple';
import type { SittingChange } from './sitting-state';

/** Makes a call; one of the same name that is still under way is not made twice. */
export type Ask = (name: string, call: () => Promise<SittingView | undefined>) => void;

export interface CallQueue {
  readonly ask: Ask;
  /** Runs once everything under way is done. */
  readonly afterwards: (then: () => void) => void;
  /** Whether a call is under way: its view is newer than any that comes in meanwhile. */
  readonly isBusy: () => boolean;
}

export function useCallQueue(change: Dispatch<SittingChange>): CallQueue {
  const names = useRef(new Set<string>());
  const last = useRef<Promise<unknown>>(Promise.resolve());
  return {
    isBusy: () => names.current.size > 0,
    ask: (name, call) => {
      if (names.current.has(name)) return;
      names.current.add(name);
      last.current = last.current.then(async () => {
        try {
          const told = await call();
          if (told) change({ is: 'told', view: told, at: performance.now() });
        } catch (thrown) {
          change({ is: 'failed', says: faultSentence(thrown) });
        } finally {
          names.current.delete(name);
        }
      });
    },
    afterwards: (then) => {
      last.current.then(then);
    },
  };
}
