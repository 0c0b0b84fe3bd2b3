/** One student of a class in a sentence, and as a row of the grid. */
import type { ClassView, GridSeat } from '@shared/contract/classroom/class-view';
import type { ClassRow } from '../../../parts/class-grid/class-row';
import type { CellMark } from '../../../parts/class-grid/mark-words';

/** `Team Amber. 4 of 5 right. Here, in a browser. 2 min extra.` */
export function seatWords(seat: GridSeat): string {
  const { team, right, answered, presence, isGuest, extraMs, instant, isNameHidden } = seat;
  const where = presence === 'here' ? 'Here' : presence === 'away' ? 'Away, work kept' : 'The seat is free';
  return [
    team && `Team ${team}`,
    answered > 0 && `${right} of ${answered} right`,
    `${where}${isGuest ? ', in a browser' : ''}`,
    extraMs > 0 && `${extraMs / 60_000} min extra`,
    instant > 0 && `${instant === 1 ? '1 answer' : `${instant} answers`} within half a second`,
    isNameHidden && 'The name is hidden from others',
  ]
    .filter(Boolean)
    .map((part) => `${part}.`)
    .join(' ');
}

/** The rows of the grid; who is away shows it at the item that she works on. */
export function rowsOf({ seats, items }: Pick<ClassView, 'seats' | 'items'>): readonly ClassRow[] {
  return seats.map(({ seatId, shown, marks, presence }) => ({
    id: seatId,
    name: shown,
    marks: presence === 'here' ? marks : withAway(marks, items.length),
  }));
}

function withAway(marks: readonly CellMark[], count: number): readonly CellMark[] {
  const all = Array.from({ length: count }, (_, at): CellMark => marks[at] ?? 'to-come');
  const working = all.indexOf('working');
  const at = working >= 0 ? working : all.indexOf('to-come');
  return at < 0 ? all : all.with(at, 'away');
}
