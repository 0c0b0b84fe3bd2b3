/** Calls whose refusal is said in a sentence at the top of the screen. */
import { useState } from 'react';
import { faultSentence } from '../../scruple';

/** Makes a call; nothing comes back where it was refused. */
export type Attempt = <T>(call: () => Promise<T>) => Promise<T | undefined>;

interface Faults {
  readonly says: string | undefined;
  readonly clear: () => void;
  readonly attempt: Attempt;
}

export function useFault(): Faults {
  const [says, setSays] = useState<string>();
  return {
    says,
    clear: () => setSays(undefined),
    attempt: async (call) => {
      try {
        const value = await call();
        setSays(undefined);
        return value;
      } catch (thrown) {
        setSays(faultSentence(thrown));
        return undefined;
      }
    },
  };
}
