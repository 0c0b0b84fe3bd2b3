/** What an event makes of a sitting: the time passes, then the event is taken or refused with a sentence. */

import { passTime } from './pass-time';
import { refusalOf } from './refusal-of';
import { currentItem, type Outcome, openAhead, openItem, type Sitting, withItem } from './sitting';
import type { SittingEvent } from './sitting-event';

export interface Moved {
  /** Changed by the time alone where the event was refused. */
  readonly sitting: Sitting;
  /** Why the event was not taken. */
  readonly refused?: string;
}

/** The next state. The same events in the same order give the same sitting, whatever the machine. */
export function next(before: Sitting, event: SittingEvent): Moved {
  const sitting = passTime(before, event.at);
  const refused = refusalOf(sitting, event);
  return refused === undefined ? { sitting: move(sitting, event) } : { sitting, refused };
}

function move(sitting: Sitting, event: SittingEvent): Sitting {
  switch (event.is) {
    case 'start':
      return openAhead(sitting);
    case 'answer':
      return answer(sitting, event.outcome);
    case 'skip':
      return openAhead(withItem(sitting, sitting.current, { status: 'skipped' }));
    case 'go to':
      return goTo(sitting, event.number);
    case 'flag':
      return withItem(sitting, event.number, { isFlagged: event.isFlagged });
    case 'pause':
      return sitting.state === 'item-locked'
        ? { ...sitting, state: 'paused', pausedIn: 'item-locked' }
        : { ...sitting, state: 'paused', pausedIn: 'running' };
    case 'resume': {
      const { pausedIn = 'running', ...rest } = sitting;
      return { ...rest, state: pausedIn };
    }
    case 'hand in':
      return { ...sitting, state: 'handed-in' };
    case 'step':
    case 'hint':
    case 'time':
      return sitting;
    default:
      return event satisfies never;
  }
}

function answer(sitting: Sitting, outcome: Outcome): Sitting {
  const { rules, current } = sitting;
  if (outcome === 'again') return withItem(sitting, current, { status: 'open', outcome });
  const responses = (currentItem(sitting)?.responses ?? 0) + 1;
  const answered = (status: 'open' | 'answered' | 'locked') =>
    withItem(sitting, current, { status, outcome, responses });
  if (rules.goesBack) return answered('answered');
  if (rules.feedback === 'end') return openAhead(answered('locked'));
  const isLocked = outcome === 'right' || responses >= rules.attempts;
  return isLocked ? { ...answered('locked'), state: 'item-locked' } : answered('open');
}

/** An open item that is left unanswered was skipped. */
function goTo(sitting: Sitting, number: number): Sitting {
  if (number === sitting.current) return sitting;
  const isLeftOpen = currentItem(sitting)?.status === 'open';
  return openItem(isLeftOpen ? withItem(sitting, sitting.current, { status: 'skipped' }) : sitting, number);
}
