/** What passes by itself at a class: its clock is noted, a round whose time is over ends, everybody hears how it stands. */
import { type ClassSession, roundOf } from '@shared/classroom/class-session';
import { partIn, type Seat } from '@shared/classroom/seat';
import { deadlineOf } from '@shared/classroom/seat-time';
import type { Standing } from '@shared/contract/classroom/student-view';
import { classClockOf } from './class-clock-view';
import type { ClassDesk } from './class-desk';
import { classGrid } from './class-grid';
import { isDone } from './seat-counts';
import { isAnswered, typedAnswers } from './typed-answers';

const tickMs = 200;
/** A student hears how the class stands at one of so many ticks: a large class is not told all at once. */
const ticksBetweenStandings = 10;
/** What was sent before the end may arrive this long after it. */
const longestGraceMs = 500;

/** Runs until the given function is called. */
export function startTicks(desk: ClassDesk): () => void {
  const { room, services } = desk;
  let ticks = 0;
  return services.every(tickMs, () => {
    room.note();
    endRoundInTime(desk);
    sayStanding(desk, ++ticks % ticksBetweenStandings);
  });
}

/** The tick at which a seat hears how the class stands. */
function turnOf(seatId: string): number {
  return Number(seatId.replace(/\D/g, '')) % ticksBetweenStandings;
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

/** Tells whose turn it is how the class stands; who has extra time hears of her own clock, who has answered of others' answers. */
function sayStanding({ room, lines }: ClassDesk, turn: number): void {
  const listeners = [...lines].filter(([seatId]) => turnOf(seatId) === turn);
  if (listeners.length === 0) return;
  const session = room.session();
  const at = room.now();
  const round = roundOf(session);
  const led = session.pace === 'led' ? session.led : undefined;
  const seats = [...room.seats().values()].filter(({ status }) => status !== 'removed');
  const partOf = (seat: Seat | undefined) => (round && seat ? partIn(seat, round.number) : undefined);
  const partsOf = (some: readonly Seat[]) => some.flatMap((seat) => partOf(seat) ?? []);
  const here = seats.filter(({ id }) => lines.has(id));
  const { boardRows } =
    session.board === 'teams' || session.board === 'all'
      ? classGrid({ session, seats, round, at, isHere: () => true })
      : { boardRows: [] };
  const shared: Standing = {
    state: session.state,
    clock: classClockOf(session, at),
    here: lines.size,
    finished: partsOf(here).filter((part) => isDone(part, led)).length,
    board: boardRows,
  };
  const typed = led === undefined ? undefined : typedAnswers(partsOf(seats), led);
  const toAll = { is: 'standing', standing: shared } as const;
  const toThoseDone = typed ? ({ is: 'standing', standing: { ...shared, typed } } as const) : toAll;
  for (const [seatId, line] of listeners) {
    const seat = room.seats().get(seatId);
    const part = partOf(seat);
    const told = part && led !== undefined && isAnswered(part, led) ? toThoseDone : toAll;
    const extraMs = seat?.extraMs ?? 0;
    if (extraMs === 0) line.say(told);
    else line.say({ is: 'standing', standing: { ...told.standing, clock: classClockOf(session, at, extraMs) } });
  }
}
