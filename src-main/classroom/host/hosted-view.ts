/** A class as the host tells it to one student. Nothing in it tells an answer of an open item, or anything of others. */
import { itemCountOf, type Round, roundOf } from '@shared/classroom/class-session';
import { shownNames } from '@shared/classroom/names';
import { partIn, type Seat } from '@shared/classroom/seat';
import { deadlineOf } from '@shared/classroom/seat-time';
import type { HostedView } from '@shared/contract/classroom/student-view';
import type { SittingView } from '@shared/contract/sitting';
import type { Live } from '../../calls/sitting/open-sittings';
import { sittingView } from '../../calls/sitting/sitting-view';
import { classClockOf } from './class-clock-view';
import type { ClassRoom } from './class-room';
import { lookBack } from './look-back';
import { countsOf } from './seat-counts';
import { seatReport } from './seat-report';
import type { SeatWork } from './seat-work';
import { ownWays } from './typed-answers';

export function hostedView(room: ClassRoom, work: SeatWork, seat: Seat): HostedView {
  const session = room.session();
  const { setup } = room;
  const round = roundOf(session);
  const at = room.now();
  const live = round && work.liveOf(seat, round, at);
  const sitting = live && sittingOf(room, live, seat, round, at);
  const part = round && partIn(seat, round.number);
  const isOver = session.state === 'between' || session.state === 'ended';
  const isTold = session.board !== 'off' && (round?.plan.feedback === 'each' || isOver);
  const of = round && itemCountOf(round);
  const isLed = setup.pace === 'led';
  const ways = isLed && live && part && ownWays(part, live, session.led, setup.numbers === 'own');
  const back = live && lookBack(live);
  return {
    id: room.row.id,
    called: setup.plan.called,
    teacher: setup.teacher,
    name: shownNameOf(room, seat),
    ...(seat.team !== undefined && { team: seat.team }),
    state: session.state,
    clock: classClockOf(session, at, seat.extraMs),
    isSilent: session.isSilent,
    ...(sitting && { sitting }),
    ...(isLed && { led: { number: session.led, ...(of !== undefined && { of }) } }),
    ...(isTold && part && { own: ownCounts(part) }),
    ...(session.state === 'ended' && session.board !== 'off' && { report: seatReport(session, work, seat, at) }),
    ...(ways && { ways }),
    ...(back && { lookBack: back }),
    round: { number: round?.number ?? 1, called: round?.plan.called ?? setup.plan.called },
  };
}

const known = new WeakMap<ClassRoom, ReadonlyMap<string, string>>();

/** The name made distinct among the seats that came before; names never change and seats are only added. */
function shownNameOf(room: ClassRoom, { id }: Pick<Seat, 'id'>): string {
  const found = known.get(room);
  if (found?.size === room.seats().size) return found.get(id) ?? '';
  const seats = [...room.seats().values()];
  const names = shownNames(seats.map(({ name }) => name));
  const made = new Map(seats.map((seat, at) => [seat.id, names[at] ?? seat.name]));
  known.set(room, made);
  return made.get(id) ?? '';
}

function ownCounts(part: Parameters<typeof countsOf>[0]): NonNullable<HostedView['own']> {
  const { right, answered } = countsOf(part);
  return { right, of: answered };
}

function sittingOf(room: ClassRoom, live: Live, seat: Seat, round: Round, at: number): SittingView {
  const session = room.session();
  const { series, shareRight, ahead, item, ...view } = sittingView(live, 0);
  const deadline = deadlineOf(seat, session);
  const isPaused = session.state === 'paused' && (view.state === 'running' || view.state === 'item-locked');
  const isOpen = session.state === 'running';
  return {
    ...view,
    rules: { ...view.rules, ...(round.plan.time && { time: round.plan.time }) },
    state: isPaused ? 'paused' : view.state,
    ...(deadline !== undefined &&
      round.limitMs !== undefined && {
        remainingMs: Math.max(0, Math.ceil(deadline - at)),
        limitMs: round.limitMs + seat.extraMs,
      }),
    ...(session.board !== 'off' && series && { series }),
    ...(session.board !== 'off' && shareRight !== undefined && { shareRight }),
    ...(isOpen && item && { item }),
    ...(isOpen && room.setup.pace === 'self' && ahead && { ahead }),
  };
}
