/** An open class for the teacher's window. */
import { itemCountOf, roundOf } from '@shared/classroom/class-session';
import type { ClassView } from '@shared/contract/classroom/class-view';
import { inGroups } from '@shared/contract/classroom/seat';
import type { Plan } from '@shared/contract/plan';
import { limitMs } from '@shared/sitting/pass-time';
import { classChecks } from './class-checks';
import { classClockOf } from './class-clock-view';
import type { ClassDesk } from './class-desk';
import { classGrid } from './class-grid';
import type { ClassDoors } from './open-doors';
import { possibleRepair } from './repair-round';
import { shownSolution } from './shown-solution';

export function classViewOf(desk: ClassDesk, doors: ClassDoors | undefined): ClassView {
  const { room, lines } = desk;
  const session = room.session();
  const at = room.now();
  const round = roundOf(session);
  const grid = classGrid({
    session,
    seats: [...room.seats().values()],
    round,
    at,
    isHere: (seatId) => lines.has(seatId),
  });
  const repair = round && possibleRepair(round, grid.mistakes);
  const of = round && itemCountOf(round);
  const { setup } = room;
  const here = grid.seats.filter(({ presence }) => presence === 'here').length;
  const revealOf = session.reveal && shownSolution(desk, session.reveal.number)?.solution.lines.length;
  return {
    id: room.row.id,
    called: setup.plan.called,
    names: setup.names,
    numbers: setup.numbers,
    pace: setup.pace,
    board: session.board,
    state: session.state,
    isSilent: session.isSilent,
    areNamesShown: session.areNamesShown,
    ...(doors && { door: doorOf(desk, doors) }),
    checks: doors ? classChecks(desk, doors, { here, all: grid.seats.length }) : [],
    clock: round ? classClockOf(session, at) : lobbyClock(setup.plan),
    ...(setup.pace === 'led' && {
      led: {
        number: session.led,
        ...(of !== undefined && { of }),
        finished: grid.seats.filter(({ isDone }) => isDone).length,
      },
    }),
    ...grid,
    ...(session.reveal && revealOf !== undefined && { reveal: { ...session.reveal, of: revealOf } }),
    round: { number: round?.number ?? 1, called: round?.plan.called ?? setup.plan.called },
    ...(repair && { repair: { called: repair.called } }),
  };
}

/** Before the start nothing counts down; how long it will be is known. */
function lobbyClock(plan: Plan): ClassView['clock'] {
  const limit = limitMs(plan);
  return { spentMs: 0, ...(limit !== undefined && { limitMs: limit }) };
}

function doorOf({ room }: ClassDesk, { port, guest, patience }: ClassDoors): NonNullable<ClassView['door']> {
  return {
    code: inGroups(room.row.code),
    address: `${room.setup.address}:${port}`,
    ...(guest && { guestAddress: guest.address, qr: guest.qr }),
    isLocked: room.session().isLocked,
    failedTries: patience.failures(),
  };
}
