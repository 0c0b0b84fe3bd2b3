/**
 * Takes what a student did in her sitting: once, for the item that it names, and acknowledged after it is on the disk. What
 * cannot be taken is refused with a sentence and counts nowhere.
 */
import type { Happening } from '@shared/classroom/class-event';
import { type ClassSession, roundOf } from '@shared/classroom/class-session';
import { partIn, type Seat } from '@shared/classroom/seat';
import { passSeatTime } from '@shared/classroom/seat-time';
import type { Deed, StudentMessage } from '@shared/contract/classroom/wire';
import { next } from '@shared/sitting/next';
import { aheadOf, type Sitting } from '@shared/sitting/sitting';
import { hintsTaken } from '../../calls/sitting/item-outcome';
import { hintsInSitting } from '../../calls/sitting/item-view';
import type { ClassDesk, SeatLine } from './class-desk';

type DeedMessage = StudentMessage & { readonly is: 'deed' };

export function takeDeed(desk: ClassDesk, seatId: string, message: DeedMessage, line: SeatLine): void {
  const { room } = desk;
  const before = room.seats().get(seatId);
  if (!before) return;
  if (message.counter <= before.taken) {
    room.whenKept(() => line.say({ is: 'taken', counter: before.taken }));
    return;
  }
  if (before.pending) desk.settle(seatId);
  openNamed(desk, seatId, message);
  const seat = room.seats().get(seatId) ?? before;
  const at = timeOf(room.session(), seat, message.deed, room.now(), line.graceMs());
  const says = refusalOf(desk, seat, message, at);
  if (says !== undefined) {
    line.say({ is: 'not taken', counter: message.counter, says });
    desk.sayView(seatId);
    return;
  }
  record(desk, seat, message, at, line);
}

function record(desk: ClassDesk, { id: seat }: Seat, { counter, deed }: DeedMessage, at: number, line: SeatLine): void {
  const { room } = desk;
  if (deed.is === 'answer' || deed.is === 'step') {
    const { number, response } = deed;
    const step = deed.is === 'step' ? { step: deed.step } : {};
    room.record({ is: 'response', at, seat, counter, number, response, ...step });
    room.whenKept(() => {
      line.say({ is: 'taken', counter });
      desk.queueMark(seat);
    });
    return;
  }
  room.record({ is: 'did', at, seat, counter, happening: happeningOf(deed) }, deed.is === 'go to' ? 'lazily' : 'soon');
  // going on is not acknowledged by itself: the answer after it is, and counters go up
  if (deed.is !== 'go to') {
    room.whenKept(() => line.say({ is: 'taken', counter }));
    desk.sayView(seat);
  }
  desk.changed();
}

/** An answer to the item ahead says that she went on to it, should that message have been lost. */
function openNamed(desk: ClassDesk, seatId: string, { round, deed }: DeedMessage): void {
  const { room } = desk;
  const seat = room.seats().get(seatId);
  const sitting = seat && partIn(seat, round)?.sitting;
  if (!seat || !sitting || room.setup.pace === 'led' || !('number' in deed) || deed.is === 'go to') return;
  if (sitting.state !== 'item-locked' || aheadOf(sitting) !== deed.number) return;
  if (room.session().state !== 'running' || roundOf(room.session())?.number !== round) return;
  const happening = { is: 'go to', number: deed.number } as const;
  room.record({ is: 'did', at: room.now(), seat: seatId, counter: seat.taken, happening }, 'lazily');
}

/** Now, or a moment ago where only the way of the message made it late. */
function timeOf(session: ClassSession, seat: Seat, deed: Deed, now: number, graceMs: number): number {
  const part = partIn(seat, roundOf(session)?.number ?? 0);
  if (!part || deed.is === 'hand in') return now;
  const earlier = Math.max(part.sitting.at, now - graceMs);
  const isLate = (at: number) => refusedAt(session, seat, part.sitting, deed, at) !== undefined;
  return isLate(now) && !isLate(earlier) ? earlier : now;
}

function refusedAt(session: ClassSession, seat: Seat, sitting: Sitting, deed: Deed, at: number): string | undefined {
  const passed = passSeatTime(seat, session, sitting, at);
  return next(passed, { ...happeningOf(deed), at: passed.at }).refused;
}

function refusalOf(desk: ClassDesk, seat: Seat, { round, deed }: DeedMessage, at: number): string | undefined {
  const session = desk.room.session();
  const running = roundOf(session);
  const isTyped = deed.is === 'answer' || deed.is === 'step';
  if (seat.status !== 'held') return 'This seat is not yours any more.';
  if (!running || session.state === 'lobby') return 'The class has not begun.';
  if (running.number !== round) return 'That round is over; this counts nowhere.';
  if (session.state === 'paused' && !isTyped) return 'The class is paused. It goes on when your teacher says so.';
  if (session.state !== 'running' && session.state !== 'paused') return 'The time was over when this arrived.';
  const part = partIn(seat, running.number);
  if (!part) return 'You have no sitting in this round.';
  if (deed.is === 'hand in' && deed.round !== round) return 'That round is over; this counts nowhere.';
  if (session.pace === 'led' && (deed.is === 'go to' || deed.is === 'skip' || deed.is === 'hand in'))
    return 'Your teacher opens the next problem.';
  const refused = refusedAt(session, seat, part.sitting, deed, at);
  if (refused !== undefined) return refused;
  if (deed.is !== 'hint') return undefined;
  const live = desk.work.liveOf(seat, running, at);
  return live && hintsTaken(live.sat, deed.number) >= hintsInSitting
    ? 'There is no further hint in a class.'
    : undefined;
}

/** As the state of a sitting takes it; what an answer comes to is not known yet. */
function happeningOf(deed: Deed): Happening {
  switch (deed.is) {
    case 'answer':
      return { is: 'answer', number: deed.number, outcome: 'again' };
    case 'step':
      return { is: 'step', number: deed.number };
    case 'flag':
      return { is: 'flag', number: deed.number, isFlagged: deed.isFlagged };
    case 'hand in':
      return { is: 'hand in' };
    case 'hint':
    case 'skip':
    case 'go to':
      return { is: deed.is, number: deed.number };
    default:
      return deed satisfies never;
  }
}
