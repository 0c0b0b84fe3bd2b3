/** An open class for the teacher's window. */
import { itemCountOf, roundOf } from '@shared/classroom/class-session';
import type { ClassCheck, ClassView } from '@shared/contract/classroom/class-view';
import { inGroups } from '@shared/contract/classroom/seat';
import { classClockOf } from './class-clock-view';
import type { ClassDesk } from './class-desk';
import { classGrid } from './class-grid';
import { codePicture } from './code-picture';
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
  const repair = session.state === 'between' ? possibleRepair(desk) : undefined;
  const of = round && itemCountOf(round);
  const { setup } = room;
  const revealOf = session.reveal && shownSolution(desk, session.reveal.number)?.solution.lines.length;
  return {
    id: room.row.id,
    called: setup.plan.called,
    names: setup.names,
    numbers: setup.numbers,
    pace: setup.pace,
    board: session.board,
    state: session.state,
    ...(doors && { door: doorOf(desk, doors) }),
    checks: checksOf(desk, doors, grid.seats.filter(({ presence }) => presence === 'here').length, grid.seats.length),
    clock: classClockOf(session, at),
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

function doorOf({ room }: ClassDesk, { port, guestPort, patience }: ClassDoors): NonNullable<ClassView['door']> {
  const { address } = room.setup;
  const { code } = room.row;
  const guestAddress = guestPort === undefined ? undefined : `http://${address}:${guestPort}`;
  return {
    code: inGroups(code),
    address: `${address}:${port}`,
    ...(guestAddress !== undefined && { guestAddress, qr: codePicture(`${guestAddress}/?code=${code}`) }),
    isLocked: room.session().isLocked,
    failedTries: patience.failures(),
  };
}

function checksOf({ room }: ClassDesk, doors: ClassDoors | undefined, here: number, seats: number): ClassCheck[] {
  if (!doors) return [];
  const { address } = room.setup;
  const isLoopback = address.startsWith('127.');
  const ports = [doors.port, doors.guestPort].flatMap((port) => port ?? []);
  const command = `netsh advfirewall firewall add rule name="Scruple class" dir=in action=allow protocol=TCP localport=${ports.join(',')}`;
  return [
    isLoopback
      ? { what: 'network', state: 'trouble', says: 'Only this computer can join: no network was chosen.' }
      : { what: 'network', state: 'fine', says: `Network found: ${address}` },
    room.isKept()
      ? { what: 'port', state: 'fine', says: `Open on port ${ports.join(' and ')}` }
      : {
          what: 'port',
          state: 'trouble',
          says: 'The disk takes nothing. Answers wait on the students’ computers: free some space.',
        },
    // only a join from elsewhere shows that no firewall stands between
    here > 0
      ? { what: 'firewall', state: 'fine', says: 'Other computers reach this one.' }
      : {
          what: 'firewall',
          state: 'waiting',
          says: 'If nobody can join, an administrator may run this command.',
          command,
        },
    { what: 'joined', state: seats > 0 ? 'fine' : 'waiting', says: `${here} of ${seats} here` },
  ];
}
