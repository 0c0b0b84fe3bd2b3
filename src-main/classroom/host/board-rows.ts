/** The board of a round: teams, or the seats that the teacher kept. Accuracy first; speed only settles a tie. */
import type { ClassSession } from '@shared/classroom/class-session';
import type { Seat, SeatRound } from '@shared/classroom/seat';
import type { BoardRow } from '@shared/contract/classroom/class-view';
import { countsOf } from './seat-counts';

interface Standing extends BoardRow {
  readonly meanMs: number;
}

export function boardRows(
  { board }: Pick<ClassSession, 'board'>,
  seats: readonly { readonly seat: Seat; readonly shown: string; readonly part: SeatRound | undefined }[],
): BoardRow[] {
  if (board === 'off' || board === 'own-best') return [];
  const rows = new Map<string, SeatRound[]>();
  for (const { seat, shown, part } of seats) {
    const called = board === 'teams' ? seat.team : seat.isNameHidden ? undefined : shown;
    if (called !== undefined && part) rows.set(called, [...(rows.get(called) ?? []), part]);
  }
  return [...rows]
    .map(([called, parts]) => standingOf(called, parts))
    .filter(({ of }) => of > 0)
    .toSorted((a, b) => b.share - a.share || a.meanMs - b.meanMs)
    .map(({ meanMs: _, ...row }) => row);
}

function standingOf(called: string, parts: readonly SeatRound[]): Standing {
  const counts = parts.map(countsOf);
  const right = counts.reduce((sum, one) => sum + one.right, 0);
  const of = counts.reduce((sum, one) => sum + one.answered, 0);
  const spentMs = counts.reduce((sum, one) => sum + one.meanMs * one.answered, 0);
  return { called, right, of, share: of === 0 ? 0 : (100 * right) / of, meanMs: of === 0 ? 0 : spentMs / of };
}
