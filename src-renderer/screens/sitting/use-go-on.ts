/** After a right answer the drill goes on by itself; after a slip it waits for Enter. */
import type { ItemView } from '@shared/contract/sitting';
import { useEffect, useRef } from 'react';
import { toneOf } from '../../parts/verdict-panel/tone-of';

/** How long the verdict on a right answer stands. */
const rightStandsMs = 1200;

export function useGoOn(item: ItemView | undefined, goOn: () => void): void {
  const newest = useRef(goOn);
  newest.current = goOn;
  const isRight = item?.isLocked === true && item.verdict !== undefined && toneOf(item.verdict) === 'right';
  const number = item?.number;
  // biome-ignore lint/correctness/useExhaustiveDependencies: the time counts for each item anew
  useEffect(() => {
    if (!isRight) return;
    const timer = setTimeout(() => newest.current(), rightStandsMs);
    return () => clearTimeout(timer);
  }, [isRight, number]);
}
