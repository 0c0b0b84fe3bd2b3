/**
 * The sitting that goes on in this process, and what happens in it: each event is on the disk before it counts. One at a
 * time; turning to another one leaves it, as closing the app does.
 */
import { next } from '@shared/sitting/next';
import type { Sitting } from '@shared/sitting/sitting';
import type { SittingEvent } from '@shared/sitting/sitting-event';
import { Refusal } from '../../refusal';
import type { ItemAttempt } from '../../store/item-attempts';
import { type ItemDraft, keepItemDraft } from '../../store/sitting-notes';
import { appendEvent, type SittingRow, saveSitting, type SittingEvent as Written } from '../../store/sittings';
import { kept } from '../kept';
import type { Services } from '../services';
import type { Item } from './items';
import { draftKey, type RunningSitting, runSitting } from './running-sitting';
import { lastSeen, type Sat, satOf, storedSitting } from './sat-sitting';

/** What happens, without its time: the clock of the sitting gives that. */
export type Happening = SittingEvent extends infer E ? (E extends SittingEvent ? Omit<E, 'at'> : never) : never;

/** What is stored along with an event, from the sitting as the event leaves it. */
export type WithIt = (after: Sitting) => Omit<Written, 'event'>;

/** A sitting as it stands, with its items and what is being typed in them. */
export interface Live {
  readonly sat: Sat;
  draftOf(item: number, step?: string): string | undefined;
  itemAt(number: number): Item;
}

export interface OpenSittings {
  /** Begins a sitting; it is on the disk when this returns. */
  begin(row: SittingRow): Live;
  /** The sitting as it stands now. */
  now(id: string): Live;
  /** Lets something happen; it is on the disk when this returns. What is not allowed is refused with a sentence. */
  take(id: string, happening: Happening, withIt?: WithIt): Live;
  /** Keeps what is being typed, unsynced; where the store has no room it lives on in this process. */
  keepDraft(id: string, draft: ItemDraft): void;
}

export function openSittings(services: Services): OpenSittings {
  const { store, now } = services;
  let running: RunningSitting | undefined;
  const turnTo = (next: RunningSitting | undefined) => {
    running?.leave();
    running = next;
  };
  const find = (id: string): RunningSitting => {
    if (running?.sat.id !== id) {
      const sat = storedSitting(services, id);
      turnTo(undefined);
      running = runSitting(services, sat, lastSeen(services, id));
    }
    running.pass();
    return running;
  };
  services.desktop?.onSleep(
    () => running?.sleep(),
    () => running?.wake(),
  );
  return {
    begin: (row) => {
      kept(() => saveSitting(store, services.learner.id, row, { event: { is: 'start', at: 0 } }));
      turnTo(runSitting(services, satOf(services, row), { clockMs: 0, notedAt: now() }));
      return liveOf(find(row.id));
    },
    now: (id) => liveOf(find(id)),
    take: (id, happening, withIt = () => ({})) => {
      const found = find(id);
      const event: SittingEvent = { ...happening, at: found.sat.sitting.at };
      const { sitting, refused } = next(found.sat.sitting, event);
      if (refused !== undefined) throw new Refusal('refused', refused);
      const written = { event, ...withIt(sitting) };
      write(services, found.sat, written, () => turnTo(undefined));
      if (written.draft) found.drafts.set(draftKey(written.draft), written.draft.draft);
      const events = [...found.sat.events, event];
      found.sat = { ...found.sat, sitting, events, responses: [...found.sat.responses, ...responseOf(written)] };
      return liveOf(found);
    },
    keepDraft: (id, draft) => {
      find(id).drafts.set(draftKey(draft), draft.draft);
      try {
        keepItemDraft(store, id, draft);
      } catch {
        // as in practice: it stands here, and the next letter tries again
      }
    },
  };
}

/** Writes an event. Where another program wrote the next one first, what is on the disk holds. */
function write({ store, now }: Services, { id, events }: Sat, written: Written, whenTaken: () => void): void {
  kept(() => {
    try {
      appendEvent(store, id, events.length, written, now());
    } catch (fault) {
      if (!isTaken(fault)) throw fault;
      whenTaken();
      throw new Refusal('refused', 'This sitting has gone on in another window of Scruple. Open it again.');
    }
  });
}

function isTaken(fault: unknown): boolean {
  const code = typeof fault === 'object' && fault !== null && 'code' in fault ? String(fault.code) : '';
  return code.startsWith('SQLITE_CONSTRAINT');
}

function liveOf({ sat, drafts, items }: RunningSitting): Live {
  return {
    sat,
    draftOf: (item, step = '') => drafts.get(draftKey({ item, step })),
    itemAt: (number) => items.at(sat, number),
  };
}

function responseOf({ attempt }: Written): ItemAttempt[] {
  if (!attempt?.inSitting) return [];
  const { response, verdict, danger, mistakes, elapsedMs, step } = attempt;
  return [{ item: attempt.inSitting.item, step, response, verdict, danger, mistakes, elapsedMs }];
}
