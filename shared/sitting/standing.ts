/** How a sitting stands while it runs: the mark of each item, right ones in a row, the share right. */
import type { SittingRules } from '../contract/plan';
import type { ItemMark } from '../contract/sitting';
import type { Sitting, SittingItem } from './sitting';

/** The mark of an item as the screen shows it; right and wrong only where feedback comes after each. */
export function markOf({ status, outcome }: SittingItem, { feedback }: SittingRules): ItemMark {
  if (status !== 'locked') return status;
  return feedback === 'end' || outcome === undefined || outcome === 'again' ? 'answered' : outcome;
}

/** Items that count by now: locked ones and missed ones. */
function settled({ items }: Sitting): readonly SittingItem[] {
  return items.filter(({ status }) => status === 'locked' || status === 'missed');
}

/** Right ones in a row, in the order of the items: up to now, and the longest row. */
export function seriesOf(sitting: Sitting): { readonly now: number; readonly longest: number } {
  let now = 0;
  let longest = 0;
  for (const { outcome } of settled(sitting)) {
    now = outcome === 'right' ? now + 1 : 0;
    longest = Math.max(longest, now);
  }
  return { now, longest };
}

/** Per cent right of the items that count by now; nothing before the first. */
export function shareRightOf(sitting: Sitting): number | undefined {
  const counted = settled(sitting);
  if (counted.length === 0) return undefined;
  return (100 * counted.filter(({ outcome }) => outcome === 'right').length) / counted.length;
}
