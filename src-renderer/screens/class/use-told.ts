/** A view that was asked for once and is told anew whenever it changes. */
import type { EventName } from '@shared/contract/event-names';
import type { Tells } from '@shared/contract/events';
import { useEffect, useState } from 'react';
import { listen } from '../../scruple';

export interface ToldView<V> {
  /** Absent until it was asked for, and where there is none. */
  readonly view: V | undefined;
  /** When it was told, in milliseconds of `performance.now()`. */
  readonly at: number;
  readonly isAsked: boolean;
}

interface Told<V> extends ToldView<V> {
  /** Puts a view that a call gave in place. */
  readonly set: (view: V | undefined) => void;
}

/** Listens while the component is shown. What is told before the answer to the question came stands over it. */
export function useTold<N extends EventName>(
  name: N,
  ask: () => Promise<Tells<N> | undefined>,
  onFault: (thrown: unknown) => void,
): Told<Tells<N>> {
  const [told, setTold] = useState<ToldView<Tells<N>>>({ view: undefined, at: 0, isAsked: false });
  const set = (view: Tells<N> | undefined) => setTold({ view, at: performance.now(), isAsked: true });
  // biome-ignore lint/correctness/useExhaustiveDependencies: asked once; the event brings every change
  useEffect(() => {
    let isFresh = false;
    const stop = listen(name, (view) => {
      isFresh = true;
      set(view);
    });
    ask()
      .then((view) => isFresh || set(view))
      .catch((thrown) => {
        set(undefined);
        onFault(thrown);
      });
    return stop;
  }, []);
  return { ...told, set };
}
