/** Whether a text has stood still for a while: what is spoken waits until the typing rests. */
import { useEffect, useState } from 'react';

const restingTimeMs = 500;

export function useSettled(text: string): boolean {
  const [settled, setSettled] = useState(text);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(text), restingTimeMs);
    return () => clearTimeout(timer);
  }, [text]);
  return settled === text;
}
