/** Why an event is not taken: the state does not take it, the plan does not allow it, or its item is not open. */

import { aheadOf, currentItem, type Sitting } from './sitting';
import type { SittingEvent } from './sitting-event';
import { refusals, targetsOf } from './transitions';

/** The sentence of a refusal; nothing when the event is taken. */
export function refusalOf(sitting: Sitting, event: SittingEvent): string | undefined {
  if (!targetsOf(sitting.state, event.is)) return refusals[sitting.state];
  switch (event.is) {
    case 'answer':
      return ofItem(sitting, event.number);
    case 'hint':
      return sitting.rules.help ? ofItem(sitting, event.number) : 'This plan gives no hints.';
    case 'step':
      return sitting.rules.help || sitting.rules.entry === 'steps'
        ? ofItem(sitting, event.number)
        : 'This plan takes the answer in one line.';
    case 'skip':
      return ofItem(sitting, event.number) ?? ofAnswered(sitting);
    case 'go to':
      return ofTarget(sitting, event.number);
    case 'flag':
      if (!sitting.rules.goesBack) return 'Items are flagged only where the plan goes back to them.';
      return ofNumber(sitting, event.number);
    case 'pause':
      return sitting.rules.pause ? undefined : 'This plan has no pause.';
    case 'start':
    case 'resume':
    case 'hand in':
    case 'time':
      return undefined;
    default:
      return event satisfies never;
  }
}

function ofItem({ current }: Sitting, number: number): string | undefined {
  return number === current ? undefined : `Item ${number} is not open; item ${current} is.`;
}

function ofAnswered(sitting: Sitting): string | undefined {
  return currentItem(sitting)?.status === 'answered' ? 'This item is answered. Go on to another one.' : undefined;
}

function ofTarget(sitting: Sitting, number: number): string | undefined {
  if (sitting.state === 'item-locked') {
    const ahead = aheadOf(sitting);
    if (ahead === undefined) return 'No item is left. Hand in.';
    return number === ahead ? undefined : `Item ${ahead} comes next.`;
  }
  if (number === sitting.current || sitting.rules.goesBack) return ofNumber(sitting, number);
  return 'This plan goes on item by item and does not go back.';
}

function ofNumber({ items }: Sitting, number: number): string | undefined {
  return items[number - 1] ? undefined : `There is no item ${number}; the last one is ${items.length}.`;
}
