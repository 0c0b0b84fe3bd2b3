/** Whole seconds until a moment, counted down once a second; 0 when it has come. */
import { useEffect, useState } from 'react';

/** `readyAt` in milliseconds of `performance.now()`. */
export function useSecondsLeft(readyAt: number): number {
  const [now, setNow] = useState(() => performance.now());
  const left = Math.max(0, Math.ceil((readyAt - now) / 1000));
  // biome-ignore lint/correctness/useExhaustiveDependencies: each second starts the next one
  useEffect(() => {
    const remaining = readyAt - performance.now();
    if (remaining <= 0) return;
    const timer = setTimeout(() => setNow(performance.now()), remaining % 1000 || 1000);
    return () => clearTimeout(timer);
  }, [readyAt, now]);
  return left;
}
