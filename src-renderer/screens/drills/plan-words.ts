/** The words of the places for drills and exams that depend on plans and sittings. */
import type { PlanRow } from '@shared/contract/plan-list';
import type { SittingRow } from '@shared/contract/sitting';
import { clockText } from '../../parts/clock/clock-words';

export type Kind = 'drill' | 'exam';

export function isOpenSitting({ state }: Pick<SittingRow, 'state'>): boolean {
  return state !== 'handed-in' && state !== 'timed-out';
}

/** The sittings that belong to a place: mocks under Exam, all others under Drill. */
export function sittingsOf(kind: Kind, rows: readonly SittingRow[]): readonly SittingRow[] {
  return rows.filter(({ mockOf }) => (mockOf !== undefined) === (kind === 'exam'));
}

/** The plans that belong to a place, own ones apart. */
export function plansOf(kind: Kind, rows: readonly PlanRow[]) {
  const isHere = ({ plan }: PlanRow) => (plan.mock !== undefined) === (kind === 'exam');
  return {
    ready: rows.filter((row) => row.origin !== 'own' && isHere(row)),
    own: rows.filter((row) => row.origin === 'own' && isHere(row)),
  };
}

/** `9 of 16 answered, 3:42 left`. */
export function openWords({ answered, of, remainingMs }: SittingRow): string {
  const count = of === undefined ? `${answered} answered` : `${answered} of ${of} answered`;
  return remainingMs === undefined ? count : `${count}, ${clockText(remainingMs)} left`;
}

/** `March 14`, in the place and language of the exam boards. */
export function dayOf(startedAt: string): string {
  return new Date(startedAt).toLocaleDateString('en-US', { month: 'long', day: 'numeric' });
}

/** `82%`, or what came before the end. */
export function shareWords({ share, state }: SittingRow): string {
  if (share === undefined) return 'no result';
  return `${Math.round(share)}%${state === 'timed-out' ? ', time was over' : ''}`;
}
