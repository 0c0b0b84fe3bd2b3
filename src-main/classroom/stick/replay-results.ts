/**
 * Sits a sitting once more from its result file: every problem is drawn again, and every text that was typed is marked
 * again by the very calls that mark a student. The marks of the file are only compared.
 */
import { isDeepStrictEqual } from 'node:util';
import type { MarkedResponse } from '@shared/classroom/class-event';
import { seatSeed } from '@shared/classroom/class-plan-file';
import type { ClassPlan } from '@shared/contract/classroom/class-plan';
import type { Deed, Results } from '@shared/contract/classroom/results';
import type { SittingEvent } from '@shared/sitting/sitting-event';
import type { Services } from '../../calls/services';
import { answerItem, type ItemDesk } from '../../calls/sitting/answer-item';
import { answerItemStep } from '../../calls/sitting/answer-item-step';
import { openItems } from '../../calls/sitting/items';
import { isOver } from '../../calls/sitting/sat-sitting';
import { sittingView } from '../../calls/sitting/sitting-view';
import { Refusal } from '../../refusal';
import { markedOf } from '../host/mark-pending';
import { type MemorySitting, openMemorySitting } from './memory-sitting';

/** A sitting as it comes out here. */
export interface Replayed {
  readonly events: readonly SittingEvent[];
  readonly responses: readonly MarkedResponse[];
}

/** What was typed, marked here; refused in a sentence where it does not come out as the file says. */
export function replay(services: Services, classPlan: ClassPlan, results: Results): Replayed {
  const { plan, seed, skills, session } = classPlan;
  const ownSeed = seatSeed(classPlan, results.seat);
  const sitting = openMemorySitting(
    {
      id: `stick.${session}.${results.seat}`,
      plan,
      seed,
      ...(ownSeed !== undefined && { ownSeed }),
      startedAt: new Date(results.startedAt),
      from: { skills: Object.keys(skills) },
    },
    openItems([], () => undefined),
  );
  const desk: ItemDesk = { services, sittings: sitting, view: (live) => sittingView(live, 0) };
  try {
    for (const deed of results.deeds) redo(desk, sitting, results, deed);
    sitting.at(results.clock);
  } catch (fault) {
    if (!(fault instanceof Refusal) || fault instanceof NotAsSaid) throw fault;
    throw new NotAsSaid('It holds something that this class plan does not allow, so nothing of it was taken.');
  }
  if (!isOver(sitting.sat().sitting)) throw new NotAsSaid('Its sitting was not handed in.');
  return { events: sitting.sat().events, responses: sitting.marked() };
}

/** Why results are not what they say. */
export class NotAsSaid extends Refusal {
  constructor(says: string) {
    super('refused', says);
  }
}

function redo(desk: ItemDesk, sitting: MemorySitting, { items }: Results, deed: Deed): void {
  const live = sitting.at(deed.at);
  const sittingId = live.sat.id;
  if (deed.is !== 'typed') {
    const { at: _, ...happening } = deed;
    sitting.take(sittingId, happening);
    return;
  }
  const { number, step, response, verdict } = deed;
  const said = items.find((one) => one.number === number);
  if (!said || !live.sat.sitting.items[number - 1])
    throw new NotAsSaid(`Its answer to problem ${number} comes without the problem.`);
  if (!isDeepStrictEqual(sitting.shown(number), said))
    throw new NotAsSaid(
      `Problem ${number} had other numbers than it has on this computer. Use the same edition of Scruple on both.`,
    );
  const ask = { sittingId, number, response };
  const after = step === undefined ? answerItem(desk, ask) : answerItemStep(desk, { ...ask, step });
  const attempt = sitting.lastAttempt();
  if (!attempt) throw new NotAsSaid(`Its answer to problem ${number} cannot be marked.`);
  if (attempt.verdict !== verdict)
    throw new NotAsSaid(
      `Problem ${number} is marked “${verdictWords(attempt.verdict)}” here; the file says “${verdictWords(verdict)}”.`,
    );
  sitting.keepMark(markedOf(after, attempt));
}

/** `unit-wrong` as `unit wrong`; what the file says is shortened and holds nothing that hides. */
function verdictWords(verdict: string): string {
  return verdict
    .replace(/[^a-z]+/g, ' ')
    .trim()
    .slice(0, 30);
}
