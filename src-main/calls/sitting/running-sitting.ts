/**
 * A sitting while it goes on in this process: its clock runs, how far it is gets noted five times a second, and what is
 * being typed stands here.
 */
import { passTime } from '@shared/sitting/pass-time';
import { type ItemDraft, itemDraftsOf, noteSitting } from '../../store/sitting-notes';
import { appendEvent } from '../../store/sittings';
import type { Services } from '../services';
import { type Items, itemsOf } from './items';
import { isOver, type Sat } from './sat-sitting';
import { type ClockNote, openSittingClock } from './sitting-clock';

const notedEveryMs = 200;

export interface RunningSitting {
  sat: Sat;
  readonly items: Items;
  readonly drafts: Map<string, string>;
  /** Lets the time pass up to now. */
  pass(): void;
  /** The computer goes to sleep. */
  sleep(): void;
  wake(): void;
  /** The app turns to something else. */
  leave(): void;
}

/** Goes on from where the clock was last seen. */
export function runSitting(services: Services, begun: Sat, from: ClockNote): RunningSitting {
  const { store, now, every } = services;
  const items = itemsOf(store, begun.id);
  const drafts = new Map(itemDraftsOf(store, begun.id).map((draft) => [draftKey(draft), draft.draft]));
  const clock = openSittingClock(services, from, begun.plan.timeAway === 'counts'); // last, so that reading costs no time
  const running: RunningSitting = {
    sat: begun,
    items,
    drafts,
    pass: () => {
      if (isOver(running.sat.sitting)) return;
      running.sat = { ...running.sat, sitting: passTime(running.sat.sitting, clock.read()) };
      if (running.sat.sitting.state === 'timed-out') running.sat = withItsEnd(services, running.sat);
    },
    sleep: () => {
      note();
      clock.sleep();
    },
    wake: clock.wake,
    leave: () => {
      note();
      stopNoting();
    },
  };
  const note = () => {
    if (isOver(running.sat.sitting)) return;
    running.pass();
    try {
      noteSitting(store, begun.id, { clockMs: running.sat.sitting.at, notedAt: now() });
    } catch {
      // the next note tries again; until then a kill gives back the time since the last one
    }
  };
  const stopNoting = every(notedEveryMs, note);
  return running;
}

/** Where what is typed stands: by its item, and by its step where it is for one. */
export function draftKey({ item, step }: Pick<ItemDraft, 'item' | 'step'>): string {
  return `${item} ${step}`;
}

/** The end of the time is an event of its own, so that no restart gives time back. */
function withItsEnd({ store, now }: Services, sat: Sat): Sat {
  const event = { is: 'time', at: sat.sitting.at } as const;
  try {
    appendEvent(store, sat.id, sat.events.length, { event }, now());
    return { ...sat, events: [...sat.events, event] };
  } catch {
    return sat; // over it is all the same, in this process
  }
}
