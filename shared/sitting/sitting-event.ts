/** What can happen in a sitting. The store keeps them in their order. */
import type { Outcome } from './sitting';

/** An event at a time of the sitting's own clock, in milliseconds. */
export type SittingEvent = { readonly at: number } & (
  | { readonly is: 'start' | 'pause' | 'resume' | 'hand in' | 'time' }
  | { readonly is: 'answer'; readonly number: number; readonly outcome: Outcome }
  | { readonly is: 'step' | 'hint' | 'skip' | 'go to'; readonly number: number }
  | { readonly is: 'flag'; readonly number: number; readonly isFlagged: boolean }
);
