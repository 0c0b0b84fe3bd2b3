/** The grid of a round: its seats, its columns, its mistakes and its board, for the teacher's window and the summary. */
import { type ClassSession, itemCountOf, type Round } from '@shared/classroom/class-session';
import { shownNames } from '@shared/classroom/names';
import { partIn, type Seat, type SeatRound } from '@shared/classroom/seat';
import { passSeatTime } from '@shared/classroom/seat-time';
import type { BoardRow, GridItem, GridSeat, MistakeCount } from '@shared/contract/classroom/class-view';
import { chooseSkill } from '@shared/sitting/choose-items';
import { skillNamed } from '@shared/skills/known-skills';
import { choosables } from '../../calls/sitting/choosables';
import { boardRows } from './board-rows';
import { mistakeCounts } from './mistake-counts';
import { countsOf, isDone, marksOf } from './seat-counts';

export interface ClassGrid {
  readonly items: GridItem[];
  readonly seats: GridSeat[];
  readonly mistakes: MistakeCount[];
  readonly boardRows: BoardRow[];
}

export interface GridFrame {
  readonly session: ClassSession;
  readonly seats: readonly Seat[];
  readonly round: Round | undefined;
  readonly at: number;
  readonly isHere: (seatId: string) => boolean;
}

export function classGrid({ session, seats: all, round, at, isHere }: GridFrame): ClassGrid {
  const names = shownNames(all.map(({ name }) => name));
  const kept = all.flatMap((seat, index) => {
    if (seat.status === 'removed') return [];
    const part = round && partIn(seat, round.number);
    const isLast = round !== undefined && session.rounds.at(-1) === round;
    const passed = part && isLast ? { ...part, sitting: passSeatTime(seat, session, part.sitting, at) } : part;
    return [{ seat, shown: names[index] ?? seat.name, part: passed }];
  });
  const parts = new Map(kept.flatMap(({ seat, part }) => (part ? [[seat.id, part] as const] : [])));
  const columns = round ? columnsOf(round, [...parts.values()]) : 0;
  const led = session.pace === 'led' ? session.led : undefined;
  const seats = kept.map(({ seat, shown, part }): GridSeat => {
    const { right, answered, instant } = part ? countsOf(part) : { right: 0, answered: 0, instant: 0 };
    return {
      seatId: seat.id,
      name: seat.name,
      shown,
      ...(seat.team !== undefined && { team: seat.team }),
      presence: seat.status === 'free' ? 'free' : isHere(seat.id) ? 'here' : 'away',
      isGuest: seat.isGuest,
      isNameHidden: seat.isNameHidden,
      extraMs: seat.extraMs,
      isDone: part !== undefined && isDone(part, led),
      instant,
      marks: [...marksOf(part, columns)],
      right,
      answered,
    };
  });
  return {
    items: itemsOf(round, seats, columns),
    seats,
    mistakes: mistakeCounts(parts),
    boardRows: boardRows(session, kept),
  };
}

function columnsOf(round: Round, parts: readonly SeatRound[]): number {
  return itemCountOf(round) ?? Math.max(0, ...parts.map(({ sitting }) => sitting.items.length));
}

const settled: readonly string[] = ['right', 'helped', 'slip', 'danger', 'answered'];

function itemsOf(round: Round | undefined, seats: readonly GridSeat[], columns: number): GridItem[] {
  return Array.from({ length: columns }, (_, at) => {
    const marks = seats.map((seat) => seat.marks[at]);
    const title = round && titleOf(round, at + 1);
    return {
      number: at + 1,
      ...(title !== undefined && { title }),
      right: marks.filter((mark) => mark === 'right' || mark === 'helped').length,
      answered: marks.filter((mark) => mark !== undefined && settled.includes(mark)).length,
    };
  });
}

const titles = new WeakMap<Round, Map<number, string | undefined>>();

/** The skill of a column; on a ladder everybody has her own. */
function titleOf(round: Round, number: number): string | undefined {
  if (round.plan.order === 'ladder') return undefined;
  const known = titles.get(round) ?? new Map<number, string | undefined>();
  titles.set(round, known);
  if (!known.has(number)) {
    const skills = choosables.filter(({ id }) => round.skills.includes(id));
    known.set(number, skillNamed(chooseSkill(round.plan, skills, round.seed, number, [])?.id ?? '')?.title);
  }
  return known.get(number);
}
