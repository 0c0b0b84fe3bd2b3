// What the items of a seat want, known past the program.
import { roundOf } from '@shared/classroom/class-session';
import type { HostedClass } from '../../../../src-main/classroom/host/host-desk';
import { type Solved, solved } from '../../kit/solved';
import type { Program } from './open-class';

export interface SeatItem extends Solved {
  readonly seed: string;
  readonly right: string;
  readonly tenfold: string;
  readonly wrong: string;
}

export function itemsOfSeat({ classroom }: Pick<Program, 'classroom'>, seatId: string): SeatItem[] {
  const hosted = classroom.host.hosted();
  return hosted ? itemsIn(hosted, seatId) : [];
}

function itemsIn({ desk }: HostedClass, seatId: string): SeatItem[] {
  const seat = desk.room.seats().get(seatId);
  const round = roundOf(desk.room.session());
  const live = seat && round && desk.work.liveOf(seat, round, desk.room.now());
  return (live?.sat.sitting.items ?? []).flatMap(({ number }) => {
    const item = live?.itemAt(number);
    if (!item) return [];
    const found = solved(item.problem.skill.id, item.seed);
    const { answer, unit, response } = found;
    return [
      {
        ...found,
        seed: item.seed,
        right: response,
        tenfold: `${answer * 10} ${unit}`,
        wrong: `${answer * 1.37} ${unit}`,
      },
    ];
  });
}
