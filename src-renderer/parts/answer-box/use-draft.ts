/** Keeps what is being typed shortly after the last key, and at once when what it belongs to is left. */
import { useEffect, useRef } from 'react';

const restMs = 150;

export interface Draft {
  /** Keeps what was typed last; `send` does it. */
  readonly keep: (send: () => Promise<unknown>) => void;
  /** Keeps it now. */
  readonly flush: () => void;
  /** The response is on its way: the draft is over. */
  readonly forget: () => void;
  /** Sends what waits and resolves when everything that was sent is answered. */
  readonly settle: () => Promise<void>;
}

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly send: () => void;
}

/** `ofWhat` names the problem or item that is typed for. */
export function useDraft(ofWhat: string): Draft {
  const waiting = useRef<Waiting>(undefined);
  const sent = useRef<Promise<unknown>>(undefined);
  const flush = () => waiting.current?.send();
  const forget = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits is sent when it is left
  useEffect(() => flush, [ofWhat]);
  return {
    flush,
    forget,
    keep: (keepIt) => {
      forget();
      const send = () => {
        forget();
        // a draft that could not be kept is still on the screen; the answer itself would say so
        sent.current = keepIt().catch(() => undefined);
      };
      waiting.current = { timer: setTimeout(send, restMs), send };
    },
    settle: async () => {
      flush();
      await sent.current;
    },
  };
}
