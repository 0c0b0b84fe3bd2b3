/**
 * What happens at an open class, whoever asks: seats are taken, work is taken and marked, the teacher directs. It knows
 * students' lines only as something to say a message to.
 */
import type { HostMessage } from '@shared/contract/classroom/wire';
import type { Services } from '../../calls/services';
import type { ClassRoom } from './class-room';
import { hostedView } from './hosted-view';
import { markPending } from './mark-pending';
import { openSeatWork, type SeatWork } from './seat-work';
import { openSpareTime } from './spare-time';

/** The live connection of a seat. */
export interface SeatLine {
  say(message: HostMessage): void;
  /** The longest time that a message of hers may have been on the way, as measured. */
  graceMs(): number;
  close(): void;
}

export interface ClassDesk {
  readonly services: Services;
  readonly room: ClassRoom;
  readonly work: SeatWork;
  readonly lines: Map<string, SeatLine>;
  /** Hears that something changed that screens show. */
  onChange(hear: () => void): void;
  changed(): void;
  /** Queues the seat's response to be marked, after everything that only waits for the disk. */
  queueMark(seatId: string): void;
  /** Marks what waits of one seat now, or of everybody. */
  settle(seatId?: string): void;
  sayView(seatId: string): void;
  sayViews(): void;
}

export function openDesk(services: Services, room: ClassRoom): ClassDesk {
  const work = openSeatWork({
    classId: room.row.id,
    isSame: room.setup.numbers === 'same',
    startedAt: room.row.openedAt,
    session: room.session,
  });
  const lines = new Map<string, SeatLine>();
  const hearers = new Set<() => void>();
  const queue = new Set<string>();
  const unseen = new Set<string>();
  const changed = () => {
    for (const hear of hearers) hear();
  };
  const sayView = (seatId: string) => {
    const seat = room.seats().get(seatId);
    unseen.delete(seatId);
    if (seat) lines.get(seatId)?.say({ is: 'view', view: hostedView(room, work, seat) });
  };
  const settleOne = (seatId: string) => {
    queue.delete(seatId);
    const seat = room.seats().get(seatId);
    const marked = seat && markPending(services, room, work, seat);
    if (!marked) return;
    room.record(marked, 'lazily');
    sayView(seatId);
    changed();
  };
  /** Marks before views: a view is of what was marked. */
  const startSpareWork = openSpareTime(services, () => {
    const [marked] = queue;
    const [viewed] = marked === undefined ? unseen : [];
    if (marked !== undefined) settleOne(marked);
    else if (viewed !== undefined) sayView(viewed);
    return queue.size + unseen.size > 0;
  });
  const queueMark = (seatId: string) => {
    queue.add(seatId);
    startSpareWork();
  };
  for (const seat of room.seats().values()) if (seat.pending) queueMark(seat.id);
  return {
    services,
    room,
    work,
    lines,
    onChange: (hear) => void hearers.add(hear),
    changed,
    queueMark,
    settle: (seatId) => {
      const pending = [...room.seats().values()].flatMap(({ id, pending: waits }) => (waits ? id : []));
      for (const id of seatId === undefined ? pending : [seatId]) settleOne(id);
    },
    sayView,
    sayViews: () => {
      for (const seatId of lines.keys()) unseen.add(seatId);
      startSpareWork();
    },
  };
}
