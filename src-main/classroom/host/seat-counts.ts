/** What a seat has done in a round, in marks and figures. */
import type { SeatRound } from '@shared/classroom/seat';
import type { GridMark } from '@shared/contract/classroom/class-view';
import type { SittingItem } from '@shared/sitting/sitting';

/** Quicker than anybody reads; flagged and never dropped. */
const instantMs = 500;

/** The marks of a round's items in order. */
export function marksOf(part: SeatRound | undefined, columns: number): readonly GridMark[] {
  return Array.from({ length: columns }, (_, at): GridMark => {
    const item = part?.sitting.items[at];
    return part && item ? markOf(part, item) : 'to-come';
  });
}

function markOf({ sitting, events }: SeatRound, { number, status, outcome }: SittingItem): GridMark {
  if (status === 'to-come' || status === 'skipped' || status === 'missed') return status;
  const isOver = sitting.state === 'handed-in' || sitting.state === 'timed-out';
  if (status === 'open') return isOver ? 'missed' : 'working';
  if (outcome === undefined || outcome === 'again') return 'answered';
  if (outcome !== 'right') return outcome;
  const isHelped = events.some((event) => (event.is === 'hint' || event.is === 'step') && event.number === number);
  return isHelped && sitting.rules.entry === 'line' ? 'helped' : 'right';
}

export interface SeatCounts {
  readonly right: number;
  readonly answered: number;
  readonly instant: number;
  readonly meanMs: number;
}

export function countsOf({ sitting, responses }: SeatRound): SeatCounts {
  const answered = sitting.items.filter(
    ({ status, outcome }) =>
      outcome !== undefined && outcome !== 'again' && (status === 'locked' || status === 'answered'),
  );
  const spentMs = answered.reduce((sum, item) => sum + item.spentMs, 0);
  return {
    right: answered.filter(({ outcome }) => outcome === 'right').length,
    answered: answered.length,
    instant: responses.filter(({ step, elapsedMs }) => step === undefined && elapsedMs < instantMs).length,
    meanMs: answered.length === 0 ? 0 : Math.round(spentMs / answered.length),
  };
}

/** Whether nothing is left to do: the round is handed in, or everything in it is settled. */
export function isDone({ sitting }: SeatRound, led: number | undefined): boolean {
  if (sitting.state === 'handed-in' || sitting.state === 'timed-out') return true;
  const isSettled = ({ status }: SittingItem) => status === 'locked' || status === 'missed';
  if (led !== undefined) return sitting.items.slice(0, led).every(isSettled);
  return 'items' in sitting.rules.length && sitting.items.every(isSettled);
}
