/** Takes the answer of an item. The attempt is on the disk before anything is said of it. */
import type { Asks } from '@shared/contract/calls';
import type { SittingView } from '@shared/contract/sitting';
import { next } from '@shared/sitting/next';
import type { Sitting } from '@shared/sitting/sitting';
import { Refusal } from '../../refusal';
import type { AttemptRow } from '../../store/attempts';
import { problemColumns } from '../record-attempt';
import type { Services } from '../services';
import { hintsTaken, outcomeOf, stepEntries } from './item-outcome';
import type { Item } from './items';
import type { Live, OpenSittings } from './open-sittings';

/** What the calls of an item lean on. */
export interface ItemDesk {
  readonly services: Services;
  readonly sittings: OpenSittings;
  readonly view: (live: Live) => SittingView;
}

/** Answers an item as a whole. */
export function answerItem(desk: ItemDesk, { sittingId, number, response }: Asks<'answerItem'>): Live {
  const live = desk.sittings.now(sittingId);
  if (live.sat.plan.entry === 'steps') throw new Refusal('refused', 'This drill is answered step by step.');
  const item = answerableItem(live, number);
  const { marked, mistakes, notation } = item.task.judge(response);
  const { verdict, danger } = marked;
  const outcome = outcomeOf(verdict, danger);
  return desk.sittings.take(sittingId, { is: 'answer', number, outcome }, (after) => ({
    attempt: attemptRow(desk, live, item, after, { response, verdict, danger, mistakes, notation }),
    draft: { item: number, step: '', draft: response },
  }));
}

/** The item, if it takes an answer now; the state of the sitting says why not. */
export function answerableItem({ sat, itemAt }: Live, number: number): Item {
  const { refused } = next(sat.sitting, { is: 'answer', number, outcome: 'again', at: sat.sitting.at });
  if (refused !== undefined) throw new Refusal('refused', refused);
  return itemAt(number);
}

/** An attempt within a sitting; its time is the item's own, by the clock of the sitting. */
export function attemptRow(
  { services }: ItemDesk,
  { sat }: Live,
  { number, problem, seed }: Item,
  after: Sitting,
  marked: Pick<AttemptRow, 'response' | 'verdict' | 'danger' | 'mistakes' | 'notation'> & { readonly step?: string },
): AttemptRow {
  const spentMs = after.items[number - 1]?.spentMs ?? 0;
  const hints = hintsTaken(sat, number);
  return {
    ...marked,
    ...problemColumns(problem),
    learnerId: services.learner.id,
    problemId: problemIdOf(sat.id, number),
    seed,
    stepEntries: stepEntries(sat, number),
    hints,
    stage: 'alone',
    counts: true,
    place: sat.plan.mock ? 'mock' : 'drill',
    inSitting: { id: sat.id, item: number },
    elapsedMs: Math.round(spentMs),
    at: services.now(),
  };
}

/** Problems of a sitting are known by it and their number. */
export function problemIdOf(sittingId: string, number: number): string {
  return `${sittingId}.${number}`;
}
