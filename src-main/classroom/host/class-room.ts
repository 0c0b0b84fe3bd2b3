/**
 * An open class in this process: its state, rebuilt from the stored events, and the events that wait for the next commit.
 * What happens counts at once; it is said to be kept only after it is on the disk. A burst shares one commit.
 */
import { type ClassEvent, classEvent } from '@shared/classroom/class-event';
import { type ClassSession, newSession, nextSession } from '@shared/classroom/class-session';
import { broughtSeat, newSeat, nextSeat, type Seat, seated } from '@shared/classroom/seat';
import { type ClassSetup, classSetup } from '@shared/contract/classroom/class-setup';
import type { Services } from '../../calls/services';
import { type ClassRow, classEventsOf, classNoteOf, noteClass, seatHashesOf, writeClass } from '../../store/classes';
import { openClassClock } from './class-clock';

/** A disk that takes nothing is tried again after this long. */
const triedAgainAfterMs = 1000;

export interface ClassRoom {
  readonly row: ClassRow;
  readonly setup: ClassSetup;
  readonly session: () => ClassSession;
  readonly seats: () => ReadonlyMap<string, Seat>;
  /** The clock of the class. */
  readonly now: () => number;
  /** Lets something happen; it is on the disk with the next commit, which it asks for itself unless it is lazy. */
  record(event: ClassEvent, when?: 'soon' | 'lazily'): void;
  /** Sets or takes away the token of a seat, in the same commit as what was recorded last. */
  holdSeat(seatId: string, tokenHash: string | undefined): void;
  readonly hashes: ReadonlyMap<string, string>;
  /** Runs once everything recorded so far is on the disk. */
  whenKept(run: () => void): void;
  /** Commits what waits; false where the disk does not take it. */
  flush(): boolean;
  /** False while the disk takes nothing. */
  isKept(): boolean;
  /** Notes how far the clock is, unsynced. */
  note(): void;
}

export function openRoom(services: Services, row: ClassRow): ClassRoom {
  const { store, now } = services;
  const setup = classSetup.parse(row.setup);
  const state = { session: newSession(setup.pace, setup.board), seats: new Map<string, Seat>(), count: 0 };
  for (const stored of classEventsOf(store, row.id)) {
    apply(state, classEvent.parse(stored));
    state.count++;
  }
  const clock = openClassClock(services, Math.max(state.session.at, classNoteOf(store, row.id) ?? 0));
  const hashes = new Map(seatHashesOf(store, row.id));
  let events: { number: number; event: ClassEvent }[] = [];
  let held: { seatId: string; tokenHash: string | undefined }[] = [];
  let waiting: (() => void)[] = [];
  let isScheduled = false;
  let isKept = true;
  const flush = () => {
    isScheduled = false;
    const runs = waiting;
    if (events.length > 0 || held.length > 0) {
      try {
        writeClass(store, row.id, { events, seats: held }, now());
      } catch {
        isKept = false;
        setTimeout(flush, triedAgainAfterMs).unref();
        return false;
      }
    }
    isKept = true;
    events = [];
    held = [];
    waiting = [];
    for (const run of runs) run();
    return true;
  };
  const schedule = () => {
    if (isScheduled || !isKept) return;
    isScheduled = true;
    setImmediate(flush);
  };
  return {
    row,
    setup,
    session: () => state.session,
    seats: () => state.seats,
    now: () => Math.max(state.session.at, clock.read(state.session.state === 'running')),
    record: (event, when = 'soon') => {
      events.push({ number: state.count++, event });
      apply(state, event);
      if (when === 'soon') schedule();
    },
    holdSeat: (seatId, tokenHash) => {
      held.push({ seatId, tokenHash });
      if (tokenHash === undefined) hashes.delete(seatId);
      else hashes.set(seatId, tokenHash);
      schedule();
    },
    hashes,
    whenKept: (run) => {
      waiting.push(run);
      schedule();
    },
    flush,
    isKept: () => isKept,
    note: () => {
      try {
        noteClass(store, row.id, clock.read(state.session.state === 'running'), now());
      } catch {
        // the next note tries again; until then a kill gives back the time since the last one
      }
    },
  };
}

interface RoomState {
  session: ClassSession;
  readonly seats: Map<string, Seat>;
}

/** Events of the whole class reach every seat; the others reach the one that they name. */
function apply(state: RoomState, event: ClassEvent): void {
  state.session = nextSession(state.session, event);
  if (event.is === 'join') {
    state.seats.set(event.seat, seated(newSeat(event), state.session, event.at));
    return;
  }
  if (event.is === 'brought') {
    state.seats.set(event.seat, broughtSeat(event, state.session));
    return;
  }
  const named = 'seat' in event ? event.seat : undefined;
  if (named === undefined && !reachesAll.has(event.is)) return;
  for (const seat of named === undefined ? state.seats.values() : [state.seats.get(named)])
    if (seat) state.seats.set(seat.id, nextSeat(seat, event, state.session));
}

const reachesAll: ReadonlySet<ClassEvent['is']> = new Set<ClassEvent['is']>(['start', 'next', 'round over', 'end']);
