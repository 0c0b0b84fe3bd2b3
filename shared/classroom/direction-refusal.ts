/** Why a direction of the teacher cannot be followed now; nothing when it can. */
import type { Direction } from '../contract/classroom/direction';
import { type ClassSession, itemCountOf, roundOf } from './class-session';
import type { Seat } from './seat';

export function directionRefusal(
  session: ClassSession,
  seatNamed: (id: string) => Seat | undefined,
  direction: Direction,
): string | undefined {
  const { state } = session;
  if (state === 'ended' && direction.is !== 'reveal' && direction.is !== 'conceal')
    return 'This class has ended. Open another one.';
  switch (direction.is) {
    case 'start':
      return state === 'lobby' ? undefined : 'This class has begun.';
    case 'pause':
      return state === 'running' ? undefined : 'The class is not running.';
    case 'resume':
      return state === 'paused' ? undefined : 'The class is not paused.';
    case 'next':
      return ofNext(session);
    case 'finish':
      return state === 'running' || state === 'paused' ? undefined : 'No round is running.';
    case 'add time':
      // who needs more time can be given it before anything counts down
      if (state === 'lobby' && direction.seatId !== undefined) return ofSeat(seatNamed(direction.seatId));
      if (roundOf(session)?.limitMs === undefined) return 'This class has no clock in all.';
      if (state !== 'running' && state !== 'paused') return 'The time of this round is over.';
      return direction.seatId === undefined ? undefined : ofSeat(seatNamed(direction.seatId));
    case 'reveal':
      return ofItem(session, direction.number);
    case 'repair':
      return state === 'between' ? undefined : 'A repair round starts when the round before it is over.';
    case 'hide name':
    case 'remove':
      return ofSeat(seatNamed(direction.seatId));
    case 'free':
      return ofSeat(seatNamed(direction.seatId));
    case 'lock':
    case 'board':
    case 'silence':
    case 'show names':
    case 'conceal':
    case 'end':
      return undefined;
    default:
      return direction satisfies never;
  }
}

function ofNext(session: ClassSession): string | undefined {
  if (session.pace !== 'led') return 'In this class everybody goes on at her own pace.';
  return session.state === 'running' ? undefined : 'The class is not running.';
}

function ofSeat(seat: Seat | undefined): string | undefined {
  return seat && seat.status !== 'removed' ? undefined : 'There is no such seat.';
}

function ofItem(session: ClassSession, number: number): string | undefined {
  const round = roundOf(session);
  if (!round) return 'The class has not begun.';
  const of = itemCountOf(round);
  if (of !== undefined && number > of) return `There is no item ${number}; the last one is ${of}.`;
  // while a led item is open, its solution would tell the answer of same numbers
  return undefined;
}
