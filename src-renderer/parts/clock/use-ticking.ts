/** A time that ticks on the screen from what was last told; the one that counts is kept elsewhere. */
import { useEffect, useRef, useState } from 'react';

/** What was told: so many milliseconds at this moment of `performance.now()`, and how they go on. */
export interface Told {
  readonly ms: number;
  readonly at: number;
  readonly runs: 'down' | 'up' | 'stands';
}

/** Milliseconds as they stand, anew each whole second; `onOver` is called once when a time has run down. */
export function useTicking(told: Told | undefined, onOver: () => void): number | undefined {
  const [, tick] = useState(0);
  const over = useRef(onOver);
  over.current = onOver;
  useEffect(() => {
    if (!told || told.runs === 'stands') return;
    let timer: ReturnType<typeof setTimeout>;
    const next = () => {
      tick((count) => count + 1);
      if (told.runs === 'down' && nowOf(told) <= 0) over.current();
      else timer = setTimeout(next, toNextSecond(told));
    };
    timer = setTimeout(next, toNextSecond(told));
    return () => clearTimeout(timer);
  }, [told]);
  return told && nowOf(told);
}

function nowOf({ ms, at, runs }: Told): number {
  if (runs === 'stands') return ms;
  const gone = performance.now() - at;
  return runs === 'up' ? ms + gone : Math.max(0, ms - gone);
}

function toNextSecond(told: Told): number {
  const now = nowOf(told);
  return told.runs === 'up' ? 1000 - (now % 1000) : now % 1000 || Math.min(1000, now);
}
