/** A class with plain values, as its teacher, its projector and one student see it, to be varied by tests. */
import type { ClassView, GridItem, GridMark, GridSeat } from '@shared/contract/classroom/class-view';
import type { ProjectorView } from '@shared/contract/classroom/projector-view';
import type { StudentView } from '@shared/contract/classroom/student-view';
import { sittingOf } from './plain-sitting';

const marks: Readonly<Record<string, GridMark>> = {
  r: 'right',
  h: 'helped',
  s: 'slip',
  d: 'danger',
  w: 'working',
  '.': 'to-come',
};

/** A seat from its name and its marks as letters: `rrsdw.`. */
export function seatOf(name: string, letters: string, part: Partial<GridSeat> = {}): GridSeat {
  const list = [...letters].map((letter): GridMark => marks[letter] ?? 'to-come');
  const answered = list.filter((mark) => mark !== 'to-come' && mark !== 'working');
  return {
    seatId: `seat-${name}`,
    name,
    shown: name,
    presence: 'here',
    isGuest: false,
    isNameHidden: false,
    extraMs: 0,
    isDone: false,
    instant: 0,
    marks: list,
    right: answered.filter((mark) => mark === 'right' || mark === 'helped').length,
    answered: answered.length,
    ...part,
  };
}

/** The columns that fit the marks of seats. */
export function itemsOf(seats: readonly GridSeat[], count: number): GridItem[] {
  return Array.from({ length: count }, (_, at) => {
    const column = seats.map((seat) => seat.marks[at] ?? 'to-come');
    return {
      number: at + 1,
      title: 'Gravity drip rate',
      right: column.filter((mark) => mark === 'right' || mark === 'helped').length,
      answered: column.filter((mark) => mark !== 'to-come' && mark !== 'working').length,
    };
  });
}

export const plainSeats = [
  seatOf('Ada', 'rssrdrsw', { team: 'Amber' }),
  seatOf('Benny', 'rrsrsrrrsw', { team: 'Cobalt' }),
  seatOf('Quinn', 'srrshrsw', { team: 'Amber', presence: 'away' }),
];

const door: NonNullable<ClassView['door']> = {
  code: '7K4 M9P',
  address: '192.168.4.21:4310',
  guestAddress: 'http://192.168.4.21:4311',
  qr: ['1101', '0110', '1011', '0101'],
  isLocked: false,
  failedTries: 0,
};

export function classOf(part: Partial<ClassView> = {}): ClassView {
  const seats = part.seats ?? plainSeats;
  return {
    id: 'class-1',
    called: 'IV flow, levels 2 and 3',
    names: 'names',
    numbers: 'own',
    pace: 'self',
    board: 'teams',
    boardRows: [
      { called: 'Amber', right: 18, of: 21, share: 85.7 },
      { called: 'Cobalt', right: 17, of: 21, share: 81 },
    ],
    state: 'running',
    isSilent: true,
    areNamesShown: false,
    door,
    checks: [
      { what: 'network', state: 'fine', says: 'Network found' },
      { what: 'port', state: 'fine', says: 'Port 4310 is open' },
      {
        what: 'firewall',
        state: 'trouble',
        says: 'Windows may block other computers. Your administrator can allow it with this command.',
        command:
          'netsh advfirewall firewall add rule name="Scruple class" dir=in action=allow protocol=TCP localport=4310',
      },
      { what: 'joined', state: 'fine', says: '3 joined' },
    ],
    clock: { spentMs: 320_000, remainingMs: 580_000, limitMs: 900_000 },
    seats,
    items: itemsOf(seats, 12),
    mistakes: [
      {
        skillId: 'iv-flow.pump-rate',
        mistake: 'mg-mcg',
        called: 'mg and mcg mixed',
        kind: 'unit',
        danger: true,
        count: 6,
        of: 24,
        items: [5],
        says: 'The order is in mcg, the bag in mg; none of them converted first.',
      },
      {
        skillId: 'iv-flow.gravity-drip-rate',
        mistake: 'hours-left-as-hours',
        called: 'hours left as hours',
        kind: 'unit',
        danger: false,
        count: 5,
        of: 24,
        items: [2],
        says: 'The drop rate needs minutes.',
      },
    ],
    round: { number: 1, called: 'IV flow, levels 2 and 3' },
    repair: { called: 'Repair: mg and mcg mixed' },
    ...part,
  };
}

export function projectorOf(part: Partial<ProjectorView> = {}): ProjectorView {
  const { called, state, clock, items, seats, boardRows, mistakes } = classOf();
  const { code, address, guestAddress, qr } = door;
  return {
    called,
    state,
    code,
    address,
    ...(guestAddress !== undefined && { guestAddress }),
    ...(qr && { qr }),
    joined: 3,
    clock,
    items,
    rows: seats.map((seat) => seat.marks),
    mistakes,
    boardRows,
    ...part,
  };
}

export function studentOf(part: Partial<StudentView> = {}): StudentView {
  return {
    id: 'class-1',
    called: 'IV rates, together',
    teacher: 'Ms. Alvarez',
    name: 'Dana',
    team: 'Amber',
    state: 'running',
    clock: { spentMs: 0, remainingMs: 600_000, limitMs: 900_000 },
    isSilent: true,
    sitting: sittingOf({ rules: { ...sittingOf().rules, pause: false } }),
    own: { right: 4, of: 5 },
    round: { number: 1, called: 'IV rates, together' },
    link: 'up',
    waiting: 0,
    standing: {
      state: 'running',
      clock: { spentMs: 0, remainingMs: 600_000, limitMs: 900_000 },
      here: 24,
      finished: 18,
      board: [
        { called: 'Amber', right: 18, of: 21, share: 86 },
        { called: 'Cobalt', right: 17, of: 21, share: 81 },
        { called: 'Flint', right: 17, of: 22, share: 78 },
        { called: 'Opal', right: 17, of: 23, share: 74 },
      ],
    },
    ...part,
  };
}
