// The real desk of a class beside its model, over a store in memory: sockets are left out, and a crash is a new desk over
// the same store without a word of goodbye.

import { roundOf } from '@shared/classroom/class-session';
import { partIn } from '@shared/classroom/seat';
import type { Direction } from '@shared/contract/classroom/direction';
import { openServices } from '../../../../src-main/calls/services';
import { type ClassDesk, openDesk, type SeatLine } from '../../../../src-main/classroom/host/class-desk';
import { openRoom } from '../../../../src-main/classroom/host/class-room';
import { direct } from '../../../../src-main/classroom/host/direct';
import { takeDeed } from '../../../../src-main/classroom/host/take-deed';
import { takeSeat } from '../../../../src-main/classroom/host/take-seat';
import { type ClassRow, saveClass } from '../../../../src-main/store/classes';
import { openDatabase } from '../../../../src-main/store/database';
import { migrate } from '../../../../src-main/store/migrations';
import { solved } from '../../kit/solved';
import { items, openModel, type SeatSeen, type Step } from './model-class';
import { plainSetup } from './open-class';

/** Runs the steps on both. */
export function runClassModel(steps: readonly Step[], pace: 'self' | 'led') {
  const host = openHost(pace);
  const model = openModel(pace);
  for (const step of steps) {
    host.take(step);
    model.take(step);
  }
  host.desk.settle();
  return { host: { room: host.desk.room, seats: () => seatsOf(host.desk) }, model };
}

function seatsOf({ room }: ClassDesk): SeatSeen[] {
  return [...room.seats().values()].map((seat) => {
    const part = partIn(seat, 1);
    const marks = part?.sitting.items.map(({ status, outcome }) =>
      status === 'locked' ? (outcome === 'right' ? 'right' : 'slip') : status,
    );
    return { name: seat.name, status: seat.status, marks };
  });
}

/** The desk without its sockets; what it says to students goes nowhere. */
function openHost(pace: 'self' | 'led') {
  const database = openDatabase(':memory:', 'full');
  migrate(database, () => undefined);
  const store = { firm: database, loose: database, isKept: false, notice: undefined, close: () => database.close() };
  const services = { ...openServices(store), every: () => () => undefined };
  const row: ClassRow = {
    id: 'model',
    setup: { ...plainSetup, pace },
    code: 'ABCDEF',
    salt: '00',
    seed: 'seed',
    openedAt: new Date(),
    endedAt: undefined,
    port: undefined,
    guestPort: undefined,
  };
  saveClass(store, row);
  const silent: SeatLine = { say: () => undefined, graceMs: () => 0, close: () => undefined };
  const counters = new Map<string, number>();
  const host = { desk: openDesk(services, openRoom(services, row)), take };
  const directed = (direction: Direction) => {
    try {
      direct(host.desk, direction);
    } catch {
      // a direction that cannot be followed now changes nothing
    }
  };
  const deed = (seatId: string, deedOf: Parameters<typeof takeDeed>[2]['deed']) => {
    const counter = (counters.get(seatId) ?? 0) + 1;
    counters.set(seatId, counter);
    takeDeed(host.desk, seatId, { is: 'deed', counter, round: 1, deed: deedOf }, silent);
  };
  function take(step: Step) {
    const { desk } = host;
    const seatId = 'seat' in step ? `s${step.seat + 1}` : '';
    switch (step.is) {
      case 'join': {
        const free = [...desk.room.seats().values()].find(({ status }) => status === 'free');
        const name = free?.name ?? `Student ${desk.room.seats().size}`;
        const given = takeSeat(desk, { name, rosterCode: undefined, isGuest: false, mostSeats: 60 });
        if (free && 'seat' in given) counters.set(free.id, 0);
        return;
      }
      case 'answer':
        if (desk.room.seats().has(seatId))
          deed(seatId, { is: 'answer', number: step.number, response: responseTo(desk, seatId, step) });
        return;
      case 'again': {
        const taken = desk.room.seats().get(seatId)?.taken ?? 0;
        if (taken === 0) return;
        const repeated = { is: 'answer', number: 1, response: '1 mL/h' } as const;
        takeDeed(desk, seatId, { is: 'deed', counter: taken, round: 1, deed: repeated }, silent);
        return;
      }
      case 'go to':
        if (desk.room.seats().has(seatId)) deed(seatId, { is: 'go to', number: step.number });
        return;
      case 'kick':
        return directed({ is: 'remove', seatId });
      case 'free':
        return directed({ is: 'free', seatId });
      case 'lock':
      case 'unlock':
        return directed({ is: 'lock', isLocked: step.is === 'lock' });
      case 'crash':
        desk.room.flush();
        host.desk = openDesk(services, openRoom(services, row));
        return;
      case 'settle':
        return desk.settle();
      default:
        return directed({ is: step.is });
    }
  }
  return host;
}

/** The right answer of the item, or one that is nobody's. */
function responseTo(desk: ClassDesk, seatId: string, { number, isRight }: Step & { is: 'answer' }): string {
  const seat = desk.room.seats().get(seatId);
  const round = roundOf(desk.room.session());
  const live = seat && round && desk.work.liveOf(seat, round, desk.room.now());
  if (!live || number > items) return '1 mL/h';
  const { problem, seed } = live.itemAt(number);
  return isRight ? solved(problem.skill.id, seed).response : '987654 mL/h';
}
