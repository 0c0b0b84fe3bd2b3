/** A class in all its rounds, with points counted by the rules of each plan. */

import type { Round } from '@shared/classroom/class-session';
import { partIn, type Seat } from '@shared/classroom/seat';
import type { ClassSummary } from '@shared/contract/classroom/class-summary';
import { pointsOf, score } from '@shared/sitting/score';
import { skillNamed } from '@shared/skills/known-skills';
import { scoredOf } from '../../calls/sitting/item-outcome';
import { countedItems } from '../../calls/sitting/summaries';
import type { ClassRow } from '../../store/classes';
import type { ClassDesk } from './class-desk';
import { classGrid } from './class-grid';
import { countsOf } from './seat-counts';

export function classSummaryOf(desk: ClassDesk, row: ClassRow): ClassSummary {
  const { room, lines } = desk;
  const session = room.session();
  const seats = [...room.seats().values()];
  return {
    id: row.id,
    called: room.setup.plan.called,
    startedAt: row.openedAt.toISOString(),
    ...(row.endedAt && { endedAt: row.endedAt.toISOString() }),
    isOnStick: row.classPlan !== undefined,
    rounds: session.rounds.map((round) => {
      const grid = classGrid({ session, seats, round, at: room.now(), isHere: (id) => lines.has(id) });
      return {
        number: round.number,
        called: round.plan.called,
        ...grid,
        seats: grid.seats.map((one) => ({ ...one, ...pointsIn(desk, room.seats().get(one.seatId), round) })),
      };
    }),
  };
}

interface Points {
  readonly points: number;
  readonly of: number;
  readonly share: number;
  readonly meanMs: number;
}

/** The same items count as in a student’s own report: all of a counted length, of minutes those that were over. */
function pointsIn({ work, room }: ClassDesk, seat: Seat | undefined, round: Round): Points {
  const part = seat && partIn(seat, round.number);
  const live = seat && work.liveOf(seat, round, room.now());
  if (!part || !live) return { points: 0, of: 0, share: 0, meanMs: 0 };
  const { sat } = live;
  const scores = countedItems(sat).map((number) => {
    const skill = skillNamed(part.responses.find(({ item }) => item === number)?.skill ?? '');
    return score(skill ? scoredOf(sat, number, skill) : { danger: false, withHelp: false }, round.plan);
  });
  const { earned, share } = pointsOf(scores);
  return { points: earned.valueOf(), of: scores.length, share: share.valueOf(), meanMs: countsOf(part).meanMs };
}
