/** What passes by itself at a class: its clock is noted, a round whose time is over ends, everybody hears how it stands. */
import { type ClassSession, roundOf } from '@shared/classroom/class-session';
import { partIn } from '@shared/classroom/seat';
import { deadlineOf } from '@shared/classroom/seat-time';
import type { Standing } from '@shared/contract/classroom/student-view';
import { classClockOf } from './class-clock-view';
import type { ClassDesk } from './class-desk';
import { classGrid } from './class-grid';
import { isDone } from './seat-counts';

const tickMs = 200;
/** Students hear how the class stands this often. */
export const standingEveryMs = 2000;
/** What was sent before the end may arrive this long after it. */
const longestGraceMs = 500;

/** Runs until the given function is called. */
export function startTicks(desk: ClassDesk): () => void {
  const { room, services } = desk;
  const stopTicks = services.every(tickMs, () => {
    room.note();
    endRoundInTime(desk);
  });
  const stopStandings = services.every(standingEveryMs, () => sayStanding(desk));
  return () => {
    stopTicks();
    stopStandings();
  };
}

/** Ends a round once nobody's time is left. */
export function endRoundInTime(desk: ClassDesk): void {
  const { room } = desk;
  const session = room.session();
  const end = session.state === 'running' ? lastDeadline(desk, session) : undefined;
  if (end === undefined || room.now() < end + longestGraceMs) return;
  desk.settle();
  room.record({ is: 'round over', at: room.now() });
  desk.sayViews();
  desk.changed();
}

function lastDeadline({ room }: ClassDesk, session: ClassSession): number | undefined {
  const ends = [...room.seats().values()]
    .filter(({ status }) => status === 'held')
    .map((seat) => deadlineOf(seat, session) ?? Infinity);
  const ofClass = deadlineOf({ extraMs: 0 }, session);
  return ofClass === undefined ? undefined : Math.max(ofClass, ...ends);
}

/** Tells everybody how the class stands; who has extra time hears of her own clock. */
export function sayStanding({ room, lines }: ClassDesk): void {
  if (lines.size === 0) return;
  const session = room.session();
  const at = room.now();
  const round = roundOf(session);
  const led = session.pace === 'led' ? session.led : undefined;
  const seats = [...room.seats().values()];
  const parts = seats.flatMap((seat) => (round && partIn(seat, round.number)) ?? []);
  const { boardRows } =
    session.board === 'teams' || session.board === 'all'
      ? classGrid({ session, seats, round, at, isHere: () => true })
      : { boardRows: [] };
  const shared: Standing = {
    state: session.state,
    clock: classClockOf(session, at),
    here: lines.size,
    finished: parts.filter((part) => isDone(part, led)).length,
    board: boardRows,
  };
  const toAll = { is: 'standing', standing: shared } as const;
  for (const [seatId, line] of lines) {
    const extraMs = room.seats().get(seatId)?.extraMs ?? 0;
    if (extraMs === 0) line.say(toAll);
    else line.say({ is: 'standing', standing: { ...shared, clock: classClockOf(session, at, extraMs) } });
  }
}
