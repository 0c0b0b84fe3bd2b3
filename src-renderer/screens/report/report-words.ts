/** The words of a report, and the figures of its charts and tables. */
import type { Report, Share } from '@shared/contract/report';
import type { ChartTable } from '../../parts/chart/chart-figure';
import { clockText } from '../../parts/clock/clock-words';
import { decimal, outcomeWords, secondsOf } from '../../parts/item-list/item-words';

/** `7 of 11 right`. */
export function headline({ share: { right, of } }: Pick<Report, 'share'>): string {
  return `${right} of ${of} right`;
}

/** How far a few items can be trusted; a share of none says nothing. */
export function uncertaintyWords({ of, share, low, high }: Share): string {
  if (of === 0) return 'No item counts, so there is no share.';
  return `${whole(share)}% right. From ${counted(of, 'item')} the true share is probably between ${whole(low)}% and ${whole(high)}% (Wilson interval, 95%).`;
}

/** `6.5 of 11 points, 59%. The pass mark of 90% is not reached yet.` */
export function pointsWords({ points, hasPassed, rules }: Pick<Report, 'points' | 'hasPassed' | 'rules'>): string {
  const reached = hasPassed ? 'is reached' : 'is not reached yet';
  return `${decimal(points.earned)} of ${points.of} points, ${whole(points.share)}%. The pass mark of ${rules.passMark}% ${reached}.`;
}

/** What the items rest on, and the time. */
export function restWords({ skillCount, spentMs, limitMs, state }: Report): string {
  const time = limitMs === undefined ? clockText(spentMs) : `${clockText(spentMs)} of ${clockText(limitMs)}`;
  const over = state === 'timed-out' ? ' The time was over before the end.' : '';
  return `Rests on ${counted(skillCount, 'skill')}. Time ${time}.${over}`;
}

export function shareRow(called: string, { right, of, share, low, high }: Share): readonly string[] {
  return of === 0
    ? [called, '0', '0', 'none', 'none']
    : [called, String(right), String(of), `${whole(share)}%`, `${whole(low)}% to ${whole(high)}%`];
}

export function shareTable(
  first: string,
  rows: readonly { readonly called: string; readonly share: Share }[],
): ChartTable {
  return {
    head: [first, 'Right', 'Of', 'Share', 'Probably'],
    rows: rows.map(({ called, share }) => shareRow(called, share)),
  };
}

export function timeTable({ items }: Pick<Report, 'items'>): ChartTable {
  return {
    head: ['Item', 'Skill', 'Seconds', 'Came to'],
    rows: items.map((item) => [String(item.number), item.title, String(secondsOf(item.spentMs)), outcomeWords(item)]),
  };
}

/** What the drawing of time against accuracy shows, in one sentence. */
export function timeSentence({ items }: Pick<Report, 'items'>): string {
  const meanOf = (isRight: boolean) => {
    const times = items
      .filter((item) => item.verdict !== undefined && item.isRight === isRight)
      .map((it) => it.spentMs);
    return times.length === 0 ? undefined : secondsOf(times.reduce((sum, ms) => sum + ms, 0) / times.length);
  };
  const right = meanOf(true);
  const slip = meanOf(false);
  if (right === undefined && slip === undefined) return 'No answer came in.';
  if (slip === undefined) return `Right answers took ${right} s on the average.`;
  if (right === undefined) return `The answers took ${slip} s on the average.`;
  return `Right answers took ${right} s on the average, the others ${slip} s.`;
}

export function dayOf(startedAt: string): string {
  return new Date(startedAt).toLocaleDateString('en-US', { month: 'long', day: 'numeric' });
}

export function counted(count: number, word: string): string {
  return `${count} ${count === 1 ? word : `${word}s`}`;
}

function whole(share: number): number {
  return Math.round(share);
}
