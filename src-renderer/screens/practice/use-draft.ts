/** Keeps what is being typed shortly after the last key, and at once when the screen is left. */
import { useEffect, useRef } from 'react';
import { scruple } from '../../scruple';

const restMs = 150;

interface Draft {
  readonly keep: (text: string) => void;
  /** The response is on its way: the draft is over. */
  readonly forget: () => void;
  /** Sends what waits and resolves when everything that was sent is answered. */
  readonly settle: () => Promise<void>;
}

interface Waiting {
  readonly timer: ReturnType<typeof setTimeout>;
  readonly send: () => void;
}

export function useDraft(problemId: string): Draft {
  const waiting = useRef<Waiting>(undefined);
  const sent = useRef<Promise<unknown>>(undefined);
  const forget = () => {
    clearTimeout(waiting.current?.timer);
    waiting.current = undefined;
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: what waits is sent when this problem is left
  useEffect(() => () => waiting.current?.send(), [problemId]);
  return {
    forget,
    keep: (text) => {
      forget();
      const send = () => {
        forget();
        // a draft that could not be kept is still on the screen; the answer itself would say so
        sent.current = scruple.keepDraft({ problemId, draft: text }).catch(() => undefined);
      };
      waiting.current = { timer: setTimeout(send, restMs), send };
    },
    settle: async () => {
      waiting.current?.send();
      await sent.current;
    },
  };
}
