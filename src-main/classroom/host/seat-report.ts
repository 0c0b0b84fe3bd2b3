/** What a student did in a class that has ended, item by item, counted as in the report of a sitting. */
import type { ClassSession } from '@shared/classroom/class-session';
import type { Seat } from '@shared/classroom/seat';
import type { HostedView } from '@shared/contract/classroom/student-view';
import { countSitting } from '@shared/sitting/report';
import { satItem } from '../../calls/sitting/sat-item';
import { countedItems } from '../../calls/sitting/summaries';
import type { SeatWork } from './seat-work';

/** Rounds in which she was not there are left out. */
export function seatReport(
  { rounds }: ClassSession,
  work: SeatWork,
  seat: Seat,
  at: number,
): NonNullable<HostedView['report']> {
  return rounds.flatMap((round) => {
    const live = work.liveOf(seat, round, at);
    if (!live) return [];
    const items = countedItems(live.sat).map((number) => satItem(live.sat, live.itemAt(number)));
    return [{ number: round.number, called: round.plan.called, items: countSitting(round.plan, items).items }];
  });
}
