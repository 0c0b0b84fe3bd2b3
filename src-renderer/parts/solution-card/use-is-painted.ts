/** Whether the component has been painted once: what may follow a frame later does not hold up what is read first. */
import { startTransition, useEffect, useState } from 'react';

export function useIsPainted(): boolean {
  const [isPainted, setPainted] = useState(false);
  useEffect(() => {
    const frame = requestAnimationFrame(() => startTransition(() => setPainted(true)));
    return () => cancelAnimationFrame(frame);
  }, []);
  return isPainted;
}
