/** What a repair round would be about: five draws in which the commonest named mistake of the last round shows. */
import { type Round, roundOf } from '@shared/classroom/class-session';
import { partIn } from '@shared/classroom/seat';
import type { MistakeCount } from '@shared/contract/classroom/class-view';
import type { Plan } from '@shared/contract/plan';
import { repairPlan } from '@shared/sitting/repair-plan';
import { Refusal } from '../../refusal';
import type { ClassDesk } from './class-desk';
import { mistakeCounts } from './mistake-counts';

export function repairOf({ room }: Pick<ClassDesk, 'room'>): { readonly plan: Plan; readonly called: string } {
  const round = roundOf(room.session());
  const found = round && possibleRepair(round, mistakesOf(room, round));
  if (!found) throw new Refusal('refused', 'No mistake was named in this round, so there is nothing to repair.');
  return found;
}

function mistakesOf(room: ClassDesk['room'], round: Round): readonly MistakeCount[] {
  const parts = [...room.seats().values()].flatMap((seat) => {
    const part = seat.status === 'removed' ? undefined : partIn(seat, round.number);
    return part ? [[seat.id, part] as const] : [];
  });
  return mistakeCounts(new Map(parts));
}

/** Nothing where no mistake was named. `mistakes` are those of the round. */
export function possibleRepair(
  { plan: sat }: Pick<Round, 'plan'>,
  mistakes: readonly MistakeCount[],
): { readonly plan: Plan; readonly called: string } | undefined {
  const named = mistakes.flatMap(({ skillId, mistake, called, kind, danger, items }) =>
    mistake !== '' && !mistake.startsWith('slip.') && kind ? [{ skillId, mistake, called, kind, danger, items }] : [],
  );
  const plan = repairPlan(sat, named);
  return plan && { plan: { ...plan, pause: false }, called: named[0]?.called ?? '' };
}
