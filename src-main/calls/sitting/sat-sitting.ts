/** A sitting as it stands, rebuilt from what was stored of it: its events, its responses, its note. */
import { type Plan, plan, type SittingRules } from '@shared/contract/plan';
import { next } from '@shared/sitting/next';
import { passTime } from '@shared/sitting/pass-time';
import { newSitting, type Sitting } from '@shared/sitting/sitting';
import type { SittingEvent } from '@shared/sitting/sitting-event';
import { Refusal } from '../../refusal';
import { attemptsInSitting, type ItemAttempt } from '../../store/item-attempts';
import { sittingNoteOf } from '../../store/sitting-notes';
import { eventsOf, type SittingRow, sittingNamed } from '../../store/sittings';
import type { Services } from '../services';
import { type DrawnFrom, drawnFrom } from './drawn-from';
import type { ClockNote } from './sitting-clock';
import { eventOf } from './stored-event';

/** A sitting with all that was done in it. */
export interface Sat {
  readonly id: string;
  readonly plan: Plan;
  /** Chooses the skills, and the numbers too where there is no own seed. */
  readonly seed: string;
  /** Draws the numbers of one seat of a class. */
  readonly ownSeed?: string;
  readonly startedAt: Date;
  readonly from: DrawnFrom;
  readonly sitting: Sitting;
  readonly events: readonly SittingEvent[];
  readonly responses: readonly ItemAttempt[];
}

/** What is known of a plan's rules on the way: nothing of its seed, nothing of what it draws. */
export function rulesOf({ draws: _, numbers: __, ...rules }: Plan): SittingRules {
  return rules;
}

/** The sitting of that id; refused with a sentence where there is none. */
export function storedSitting(services: Services, id: string): Sat {
  const row = sittingNamed(services.store, services.learner.id, id);
  if (!row) throw new Refusal('not-found', 'There is no such sitting any more.');
  return satOf(services, row);
}

/** Everything of a sitting up to its last event; the time since then is not in it. */
export function satOf({ store }: Services, row: SittingRow): Sat {
  const parsed = plan.parse(row.plan);
  const events = eventsOf(store, row.id).map(({ event }) => eventOf(event));
  const from = drawnFrom.parse(row.draws);
  return {
    id: row.id,
    plan: parsed,
    seed: row.seed,
    ...(from.ownSeed !== undefined && { ownSeed: from.ownSeed }),
    startedAt: row.startedAt,
    from,
    sitting: events.reduce((sitting, event) => next(sitting, event).sitting, newSitting(rulesOf(parsed))),
    events,
    responses: attemptsInSitting(store, row.id),
  };
}

/** Where the clock of a sitting stood when it was last seen: at its last event, or at the note after it. */
export function lastSeen({ store }: Services, sittingId: string): ClockNote {
  const last = eventsOf(store, sittingId).at(-1);
  const atEvent = last && { clockMs: eventOf(last.event).at, notedAt: last.at };
  const noted = sittingNoteOf(store, sittingId);
  const isNoteLater = noted !== undefined && (!atEvent || noted.clockMs >= atEvent.clockMs);
  return (isNoteLater ? noted : atEvent) ?? { clockMs: 0, notedAt: new Date(0) };
}

/** True when nothing changes any more. */
export function isOver({ state }: Sitting): boolean {
  return state === 'handed-in' || state === 'timed-out';
}

/** The sitting with the time passed that was noted; how long the app is away now is not known. */
export function asNoted(services: Services, sat: Sat): Sat {
  return { ...sat, sitting: passTime(sat.sitting, lastSeen(services, sat.id).clockMs) };
}
