/** What a repair round would be about: five draws in which the commonest named mistake of the last round shows. */
import { roundOf } from '@shared/classroom/class-session';
import { partIn } from '@shared/classroom/seat';
import type { Plan } from '@shared/contract/plan';
import { repairPlan } from '@shared/sitting/repair-plan';
import { Refusal } from '../../dispatch';
import type { ClassDesk } from './class-desk';
import { mistakeCounts } from './mistake-counts';

export function repairOf(desk: Pick<ClassDesk, 'room'>): { readonly plan: Plan; readonly called: string } {
  const found = possibleRepair(desk);
  if (!found) throw new Refusal('refused', 'No mistake was named in this round, so there is nothing to repair.');
  return found;
}

/** Nothing where no mistake was named. */
export function possibleRepair({
  room,
}: Pick<ClassDesk, 'room'>): { readonly plan: Plan; readonly called: string } | undefined {
  const round = roundOf(room.session());
  if (!round) return undefined;
  const parts = [...room.seats().values()].flatMap((seat) => {
    const part = seat.status === 'removed' ? undefined : partIn(seat, round.number);
    return part ? [[seat.id, part] as const] : [];
  });
  const named = mistakeCounts(new Map(parts)).flatMap(({ skillId, mistake, called, kind, danger, items }) =>
    mistake !== '' && !mistake.startsWith('slip.') && kind ? [{ skillId, mistake, called, kind, danger, items }] : [],
  );
  const plan = repairPlan(round.plan, named);
  return plan && { plan: { ...plan, pause: false }, called: named[0]?.called ?? '' };
}
