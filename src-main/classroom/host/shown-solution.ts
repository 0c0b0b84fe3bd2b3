/** An item as it is shown to all, with its solution. On own numbers it is one of nobody, drawn from the seed of the round. */
import { roundOf } from '@shared/classroom/class-session';
import { sittingRules } from '@shared/classroom/seat';
import type { Solution } from '@shared/contract/solution';
import { newSitting } from '@shared/sitting/sitting';
import { wholeSolution } from '../../calls/public-verdict';
import { type Item, openItems } from '../../calls/sitting/items';
import type { Sat } from '../../calls/sitting/sat-sitting';
import type { ClassDesk } from './class-desk';

export interface ShownSolution {
  readonly item: Item;
  readonly solution: Solution;
}

const shown = new WeakMap<object, Map<number, ShownSolution>>();

export function shownSolution({ room }: ClassDesk, number: number): ShownSolution | undefined {
  const session = room.session();
  const round = roundOf(session);
  if (!round) return undefined;
  const known = shown.get(round.skills) ?? new Map<number, ShownSolution>();
  shown.set(round.skills, known);
  const found = known.get(number);
  if (found) return found;
  const rules = sittingRules(round, session);
  const sat: Sat = {
    id: `class.${room.row.id}.${round.number}`,
    plan: { ...rules, draws: round.plan.draws, numbers: round.plan.numbers },
    seed: round.seed,
    startedAt: room.row.openedAt,
    from: { skills: [...round.skills] },
    sitting: newSitting(rules),
    events: [],
    responses: [],
  };
  const item = openItems([], () => undefined).at(sat, number);
  const made = { item, solution: wholeSolution(item.problem) };
  known.set(number, made);
  return made;
}
