/** The work of one seat: its sitting with its problems, as the calls of a sitting know it. The exact answers stay here. */
import type { MarkedResponse } from '@shared/classroom/class-event';
import type { ClassSession, Round } from '@shared/classroom/class-session';
import { partIn, type Seat, type SeatRound, sittingRules } from '@shared/classroom/seat';
import { passSeatTime } from '@shared/classroom/seat-time';
import type { Plan } from '@shared/contract/plan';
import type { ItemTask, JudgedResponse } from '../../calls/sitting/item-task';
import { type Item, type Items, openItems } from '../../calls/sitting/items';
import type { Live } from '../../calls/sitting/open-sittings';
import type { Sat } from '../../calls/sitting/sat-sitting';
import type { ItemAttempt } from '../../store/item-attempts';

export interface SeatWork {
  /** Her sitting in a round, as it stands at a time of the clock of the class; nothing where she has none. */
  liveOf(seat: Seat, round: Round, at: number): Live | undefined;
}

/** What a class needs of its rounds to know everybody's problems. */
export interface WorkFrame {
  readonly classId: string;
  readonly isSame: boolean;
  readonly startedAt: Date;
  readonly session: () => ClassSession;
}

export function openSeatWork({ classId, isSame, startedAt, session }: WorkFrame): SeatWork {
  const items = new Map<string, Items>();
  const satOf = (seat: Seat, round: Round, part: SeatRound, at: number): Sat => ({
    id: `class.${classId}.${round.number}`,
    plan: seatPlan(round, session()),
    seed: round.seed,
    ...(!isSame && { ownSeed: `${round.seed}${seat.id}` }),
    startedAt,
    from: { skills: [...round.skills] },
    sitting: session().rounds.at(-1) === round ? passSeatTime(seat, session(), part.sitting, at) : part.sitting,
    events: part.events,
    responses: part.responses.map(attemptOf),
  });
  const itemsFor = (seat: Seat, round: Round): Items => {
    // everybody's own way through a ladder follows her own answers
    const isShared = isSame && round.plan.order !== 'ladder';
    const key = `${round.number} ${isShared ? '' : seat.id}`;
    const found = items.get(key) ?? rememberingItems();
    items.set(key, found);
    return found;
  };
  return {
    liveOf: (seat, round, at) => {
      const part = partIn(seat, round.number);
      if (!part) return undefined;
      const sat = satOf(seat, round, part, at);
      const of = itemsFor(seat, round);
      return {
        sat,
        draftOf: (item, step) => part.responses.findLast((one) => one.item === item && one.step === step)?.response,
        itemAt: (number) => of.at(sat, number),
      };
    },
  };
}

/** The plan with the rules by which a seat's sitting runs. */
function seatPlan(round: Round, session: ClassSession): Plan {
  return { ...sittingRules(round, session), draws: round.plan.draws, numbers: round.plan.numbers };
}

function attemptOf({ item, step, response, verdict, danger, mistakes, elapsedMs }: MarkedResponse): ItemAttempt {
  return { item, step, response, verdict, danger, mistakes, elapsedMs };
}

/** Items whose tasks remember how they judged the last few responses: the view after a mark asks for it again. */
function rememberingItems(): Items {
  const known = new Map<number, Item>();
  const items = openItems([], () => undefined);
  return {
    at: (sat, number) => {
      const found = known.get(number) ?? remembering(items.at(sat, number));
      known.set(number, found);
      return found;
    },
  };
}

const mostRemembered = 40;

function remembering(item: Item): Item {
  const judged = new Map<string, JudgedResponse>();
  const task: ItemTask = {
    form: item.task.form,
    judge: (response) => {
      const found = judged.get(response) ?? item.task.judge(response);
      if (judged.size >= mostRemembered) judged.clear();
      judged.set(response, found);
      return found;
    },
  };
  return { ...item, task };
}
