/** A seat as plain data: whose it is, how far the host has taken what she did, and her sitting in each round. */
import type { SittingRules } from '../contract/plan';
import { next } from '../sitting/next';
import { passTime } from '../sitting/pass-time';
import { newSitting, openItem, type Sitting, withItem } from '../sitting/sitting';
import type { SittingEvent } from '../sitting/sitting-event';
import type { ClassEvent, Happening, MarkedResponse } from './class-event';
import { type ClassSession, itemCountOf, type Round, roundOf } from './class-session';
import { passSeatTime } from './seat-time';

/** One round of one seat. */
export interface SeatRound {
  readonly number: number;
  readonly sitting: Sitting;
  readonly events: readonly SittingEvent[];
  readonly responses: readonly MarkedResponse[];
}

/** A response that is on the disk and not marked yet. */
export interface Pending {
  readonly at: number;
  readonly number: number;
  readonly step?: string | undefined;
  readonly response: string;
}

export interface Seat {
  readonly id: string;
  readonly name: string;
  readonly team: string | undefined;
  readonly isGuest: boolean;
  readonly isNameHidden: boolean;
  /** free: its student may come back on another computer; removed: it counts nowhere. */
  readonly status: 'held' | 'free' | 'removed';
  readonly extraMs: number;
  /** The last counter that was taken. */
  readonly taken: number;
  readonly pending?: Pending;
  readonly rounds: readonly SeatRound[];
  /** Of the result file that she came from. */
  readonly proof?: string;
}

/** A seat that was just taken. */
export function newSeat({ seat: id, name, team, isGuest }: ClassEvent & { is: 'join' }): Seat {
  return { id, name, team, isGuest, isNameHidden: false, status: 'held', extraMs: 0, taken: 0, rounds: [] };
}

/** A seat whose sitting was brought in as a file; it ran on a clock of its own, by the plan's own rules. */
export function broughtSeat(event: ClassEvent & { is: 'brought' }, session: ClassSession): Seat {
  const { seat, name, team, proof, events, responses, clock, at } = event;
  const fresh = newSeat({ is: 'join', at, seat, name, team, isGuest: false });
  const round = roundOf(session);
  if (!round) return fresh;
  const { draws: _, numbers: __, ...rules } = round.plan;
  const sitting = passTime(
    events.reduce((before, one) => next(before, one).sitting, newSitting(rules)),
    clock,
  );
  return { ...fresh, proof, rounds: [{ number: round.number, sitting, events, responses }] };
}

/** Her part in a round; nothing where she was not there. */
export function partIn(seat: Seat, round: number): SeatRound | undefined {
  return seat.rounds.find(({ number }) => number === round);
}

/** A seat with a sitting in the round that runs: for those who were there at its start, and for late comers. */
export function seated(seat: Seat, session: ClassSession, at: number): Seat {
  const round = roundOf(session);
  const goesOn = session.state === 'running' || session.state === 'paused';
  if (!round || !goesOn || seat.status !== 'held' || partIn(seat, round.number)) return seat;
  const start = { is: 'start', at } as const;
  const fresh = next({ ...newSitting(sittingRules(round, session)), at: round.startedAt }, start).sitting;
  const sitting = session.pace === 'led' ? ledTo(fresh, session.led) : fresh;
  return { ...seat, rounds: [...seat.rounds, { number: round.number, sitting, events: [start], responses: [] }] };
}

/** What an event makes of a seat. `session` is the class after the event. */
export function nextSeat(seat: Seat, event: ClassEvent, session: ClassSession): Seat {
  switch (event.is) {
    case 'free':
      return { ...seat, status: 'free' };
    case 'take':
      return { ...seat, status: 'held', isGuest: event.isGuest, taken: 0 };
    case 'remove':
      return { ...seat, status: 'removed' };
    case 'hide name':
      return { ...seat, isNameHidden: event.isHidden };
    case 'add time':
      return event.seat === undefined ? seat : { ...seat, extraMs: seat.extraMs + event.ms };
    case 'response': {
      const { at, counter, number, step, response } = event;
      return { ...seat, taken: counter, pending: { at, number, step, response } };
    }
    case 'marked': {
      const { pending, ...rest } = seat;
      return happened(rest, session, event.happening, pending?.at ?? event.at, event.attempt);
    }
    case 'did':
      return { ...happened(seat, session, event.happening, event.at), taken: event.counter };
    case 'start':
      return seated(seat, session, event.at);
    case 'next':
      return withSitting(seat, session, (sitting) =>
        ledTo(passSeatTime(seat, session, sitting, event.at), session.led),
      );
    case 'round over':
    case 'end':
      return withSitting(seat, session, (sitting) => ended(passSeatTime(seat, session, sitting, event.at)));
    case 'join':
    case 'brought':
    case 'lock':
    case 'board':
    case 'silence':
    case 'show names':
    case 'pause':
    case 'resume':
    case 'reveal':
    case 'conceal':
      return seat;
    default:
      return event satisfies never;
  }
}

/** The rules by which her own sitting runs: the clock in all is the class's, and a led class goes on item by item. */
export function sittingRules({ plan }: Round, { pace }: ClassSession): SittingRules {
  const { draws: _, numbers: __, time, ...rules } = plan;
  const perItem = time && 'perItemSeconds' in time ? { time } : {};
  const length = itemCountOf({ plan }) === undefined ? ({ minutes: 240 } as const) : rules.length;
  const led = pace === 'led' ? ({ feedback: 'each', goesBack: false } as const) : {};
  return { ...rules, ...perItem, ...led, length, pause: false, timeAway: 'counts' };
}

/** A sitting brought to the item that the teacher opened; what was not answered before it is missed. */
function ledTo(before: Sitting, number: number): Sitting {
  if (isOver(before)) return before;
  const missed = before.items
    .filter((item) => item.number < number && item.status !== 'locked' && item.status !== 'missed')
    .reduce((sitting, item) => withItem(sitting, item.number, { status: 'missed' }), before);
  return before.current === number ? before : openItem(missed, number);
}

function isOver({ state }: Sitting): boolean {
  return state === 'handed-in' || state === 'timed-out';
}

function ended(sitting: Sitting): Sitting {
  return isOver(sitting) ? sitting : { ...sitting, state: 'handed-in' };
}

function happened(seat: Seat, session: ClassSession, happening: Happening, at: number, attempt?: MarkedResponse): Seat {
  const event: SittingEvent = { ...happening, at };
  return withPart(seat, session, (part) => ({
    ...part,
    sitting: next(passSeatTime(seat, session, part.sitting, at), event).sitting,
    events: [...part.events, event],
    responses: attempt ? [...part.responses, attempt] : part.responses,
  }));
}

function withSitting(seat: Seat, session: ClassSession, change: (sitting: Sitting) => Sitting): Seat {
  return withPart(seat, session, (part) => ({ ...part, sitting: change(part.sitting) }));
}

function withPart(seat: Seat, session: ClassSession, change: (part: SeatRound) => SeatRound): Seat {
  const round = roundOf(session)?.number;
  return { ...seat, rounds: seat.rounds.map((part) => (part.number === round ? change(part) : part)) };
}
