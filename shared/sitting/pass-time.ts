/**
 * The clock of a sitting. It is given from outside as milliseconds since the start of the sitting on a clock that never
 * goes back, stands while the app is away (or goes on, where the plan counts that) and is carried on after a restart;
 * pauses are taken out here. While an item is locked its own time stands and the time in all goes on.
 */
import type { SittingRules } from '../contract/plan';
import { currentItem, openAhead, type Sitting, withItem } from './sitting';

/** The whole time in all, extra time included; nothing without a clock in all. */
export function limitMs({ length, time, accommodations }: SittingRules): number | undefined {
  const seconds = 'minutes' in length ? length.minutes * 60 : time && 'inAllSeconds' in time && time.inAllSeconds;
  return seconds ? withExtra(seconds, accommodations.timeFactor) : undefined;
}

/** The time of one item, extra time included. */
export function itemLimitMs({ time, accommodations }: SittingRules): number | undefined {
  return time && 'perItemSeconds' in time ? withExtra(time.perItemSeconds, accommodations.timeFactor) : undefined;
}

/** Time left in all. */
export function remainingMs({ rules, spentMs }: Sitting): number | undefined {
  const limit = limitMs(rules);
  return limit === undefined ? undefined : limit - spentMs;
}

/** Time left for the current item. */
export function itemRemainingMs(sitting: Sitting): number | undefined {
  const limit = itemLimitMs(sitting.rules);
  const item = currentItem(sitting);
  return limit === undefined || !item ? undefined : limit - item.spentMs;
}

/** The sitting at a later time, with every deadline on the way kept to the millisecond. An earlier time is now. */
export function passTime(sitting: Sitting, at: number): Sitting {
  let now = sitting;
  while (at > now.at) {
    if (now.state !== 'running' && now.state !== 'item-locked') return { ...now, at };
    const deadline = untilDeadline(now);
    if (at - now.at < deadline) return spend(now, at - now.at);
    now = deadlineOf(spend(now, deadline));
  }
  return now;
}

function untilDeadline(sitting: Sitting): number {
  const ofItem = sitting.state === 'running' ? itemRemainingMs(sitting) : undefined;
  return Math.min(remainingMs(sitting) ?? Infinity, ofItem ?? Infinity);
}

function spend(sitting: Sitting, ms: number): Sitting {
  const { at, spentMs, state, current } = sitting;
  const later = { ...sitting, at: at + ms, spentMs: spentMs + ms };
  if (state !== 'running') return later;
  return withItem(later, current, { spentMs: (currentItem(sitting)?.spentMs ?? 0) + ms });
}

/** The end of the time in all ends the sitting; the end of an item's time locks the item. */
function deadlineOf(sitting: Sitting): Sitting {
  if (remainingMs(sitting) === 0) return { ...sitting, state: 'timed-out' };
  const missed = withItem(sitting, sitting.current, { status: 'missed' });
  return sitting.rules.feedback === 'each' ? { ...missed, state: 'item-locked' } : openAhead(missed);
}

function withExtra(seconds: number, factor: number): number {
  return Math.round(seconds * factor * 1000);
}
