/** Marks the response of a seat that is on the disk and not marked yet, by the very calls that mark a student alone. */
import type { ClassEvent, Happening, MarkedResponse } from '@shared/classroom/class-event';
import { roundOf } from '@shared/classroom/class-session';
import type { Seat } from '@shared/classroom/seat';
import { mistakeKind } from '@shared/contract/verdict';
import { next } from '@shared/sitting/next';
import type { Services } from '../../calls/services';
import { answerItem, type ItemDesk } from '../../calls/sitting/answer-item';
import { answerItemStep } from '../../calls/sitting/answer-item-step';
import type { Live, OpenSittings, WithIt } from '../../calls/sitting/open-sittings';
import { sittingView } from '../../calls/sitting/sitting-view';
import { Refusal } from '../../refusal';
import type { AttemptRow } from '../../store/attempts';
import type { ClassRoom } from './class-room';
import type { SeatWork } from './seat-work';

/** The event that a pending response comes to; nothing where none waits. A response that fits no item comes to nothing. */
export function markPending(
  services: Services,
  room: ClassRoom,
  work: SeatWork,
  seat: Seat,
): (ClassEvent & { is: 'marked' }) | undefined {
  const { pending } = seat;
  const round = roundOf(room.session());
  if (!pending || !round) return undefined;
  const nothing = { is: 'marked', at: room.now(), seat: seat.id, happening: { is: 'time' } } as const;
  const live = work.liveOf(seat, round, pending.at);
  if (!live) return nothing;
  const took = takeOnce(live);
  const desk: ItemDesk = { services, sittings: took.sittings, view: (one) => sittingView(one, 0) };
  const ask = { sittingId: live.sat.id, number: pending.number, response: pending.response };
  try {
    if (pending.step === undefined) answerItem(desk, ask);
    else answerItemStep(desk, { ...ask, step: pending.step });
  } catch (fault) {
    if (fault instanceof Refusal) return nothing;
    throw fault;
  }
  const { happening, attempt } = took.taken() ?? { happening: nothing.happening, attempt: undefined };
  return { ...nothing, happening, ...(attempt && { attempt: markedOf(live, attempt) }) };
}

interface Taken {
  readonly happening: Happening;
  readonly attempt: AttemptRow | undefined;
}

/** Stands in for the sittings of this computer: what happens is noted and not stored. */
function takeOnce(live: Live): { readonly sittings: OpenSittings; taken(): Taken | undefined } {
  let taken: Taken | undefined;
  const take = (_: string, happening: Happening, withIt: WithIt = () => ({})) => {
    const { sitting, refused } = next(live.sat.sitting, { ...happening, at: live.sat.sitting.at });
    if (refused !== undefined) throw new Refusal('refused', refused);
    taken = { happening, attempt: withIt(sitting).attempt };
    return live;
  };
  return { taken: () => taken, sittings: { begin: () => live, now: () => live, take, keepDraft: () => undefined } };
}

/** A response with its mark, as the events of a class keep it. */
export function markedOf(live: Live, attempt: AttemptRow): MarkedResponse {
  const number = attempt.inSitting?.item ?? 0;
  const { response, verdict, danger, mistakes, elapsedMs, skill, version, seed, givens, conventions, step } = attempt;
  const said = mistakes.length > 0 && step === undefined ? live.itemAt(number).task.judge(response).marked : undefined;
  return {
    item: number,
    ...(step !== undefined && { step }),
    response,
    verdict,
    danger,
    mistakes: [...mistakes],
    ...(said?.called !== undefined && { called: said.called }),
    ...(said?.kind && { kind: mistakeKind.parse(said.kind) }),
    ...(said && { says: said.says }),
    elapsedMs,
    skill,
    version,
    seed,
    givens,
    conventions,
  };
}
