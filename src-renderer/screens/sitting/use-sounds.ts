/** The sounds of a sitting: one for a verdict, one for the last minute. Each is said in words as well. */
import type { SittingView } from '@shared/contract/sitting';
import { useEffect } from 'react';
import { isLastMinute } from '../../parts/clock/clock-words';
import { playSound } from '../../parts/sounds/play-sound';
import { toneOf } from '../../parts/verdict-panel/tone-of';
import type { Clocks } from './view-props';

export function useSounds({ item }: SittingView, { leftMs }: Clocks, isOn: boolean): void {
  const verdict = item?.isLocked ? item.verdict : undefined;
  const number = item?.number;
  const isLast = leftMs !== undefined && isLastMinute(leftMs);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one sound for the verdict of each item
  useEffect(() => {
    if (isOn && verdict) playSound(toneOf(verdict));
  }, [number, verdict !== undefined]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: one sound, when the last minute begins
  useEffect(() => {
    if (isOn && isLast) playSound('last-minute');
  }, [isLast]);
}
