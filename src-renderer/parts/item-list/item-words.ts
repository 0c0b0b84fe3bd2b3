/** What an item of a sitting that is over came to, in words and figures. */
import type { ReportItem } from '@shared/contract/report';

type Outcome = 'right' | 'slip' | 'danger' | 'unanswered';

export function outcomeOf({ verdict, isRight, danger }: Pick<ReportItem, 'verdict' | 'isRight' | 'danger'>): Outcome {
  if (verdict === undefined) return 'unanswered';
  if (danger) return 'danger';
  return isRight ? 'right' : 'slip';
}

/** What is said of an item in one or two words. */
export function outcomeWords(item: ReportItem): string {
  const outcome = outcomeOf(item);
  switch (outcome) {
    case 'right':
      return item.withHelp ? 'right, with help' : 'right';
    case 'slip':
      return item.called ?? 'not right';
    case 'danger':
      return item.called ? `stop: ${item.called}` : 'stop';
    case 'unanswered':
      return 'no answer';
    default:
      return outcome satisfies never;
  }
}

export function secondsOf(ms: number): number {
  return Math.round(ms / 1000);
}

/** A decimal as it is printed: half a point, no more. The minus is a minus. */
export function decimal(value: number): string {
  return String(Math.round(value * 100) / 100).replace('-', '−');
}
