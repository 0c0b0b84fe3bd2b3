/** One cell of the grid, opened by the teacher: the problem, what was typed, what it shows, the solution. */

import { roundOf } from '@shared/classroom/class-session';
import type { Asks } from '@shared/contract/calls';
import type { ReviewedItem } from '@shared/contract/report';
import { shownProblem } from '../../calls/public-problem';
import { wholeSolution } from '../../calls/public-verdict';
import { lastResponse } from '../../calls/sitting/item-outcome';
import { Refusal } from '../../refusal';
import type { HostedClass } from './host-desk';

export function classAnswerOf(hosted: HostedClass | undefined, { seatId, number }: Asks<'classAnswer'>): ReviewedItem {
  const { room, work } = hosted?.desk ?? {};
  const seat = room?.seats().get(seatId);
  const round = room && roundOf(room.session());
  const live = seat && round && work?.liveOf(seat, round, room.now());
  if (!live?.sat.sitting.items[number - 1]) throw new Refusal('not-found', 'This student has no such problem.');
  const item = live.itemAt(number);
  const last = lastResponse(live.sat, item);
  return {
    number,
    problem: shownProblem(item.problem),
    response: last?.response ?? '',
    solution: wholeSolution(item.problem),
    ...(last && { marked: last.marked }),
  };
}
