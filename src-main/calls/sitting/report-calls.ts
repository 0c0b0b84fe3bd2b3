/** Calls about a sitting that is over: its report, and each item with its solution. */
import type { Scruple } from '@shared/contract/calls';
import { Refusal } from '../../refusal';
import { shownProblem } from '../public-problem';
import { wholeSolution } from '../public-verdict';
import type { Services } from '../services';
import { lastResponse } from './item-outcome';
import { itemsOf } from './items';
import { reportOf } from './report-of';
import { asNoted, isOver, type Sat, storedSitting } from './sat-sitting';
import type { Summaries } from './summaries';

export function reportCalls(services: Services, summaries: Summaries): Pick<Scruple, 'sittingReport' | 'reviewItem'> {
  return {
    sittingReport: async ({ sittingId }) => reportOf(services, summaries, overOne(services, sittingId)),
    reviewItem: async ({ sittingId, number }) => {
      const sat = overOne(services, sittingId);
      if (!sat.sitting.items[number - 1]) throw new Refusal('not-found', `There is no item ${number} in this sitting.`);
      const item = itemsOf(services.store, sat.id).at(sat, number);
      const last = lastResponse(sat, item);
      return {
        number,
        problem: shownProblem(item.problem),
        response: last?.response ?? '',
        solution: wholeSolution(item.problem),
        ...(last && { marked: last.marked }),
      };
    },
  };
}

/** Nothing of a sitting is told before it is over. */
function overOne(services: Services, sittingId: string): Sat {
  const sat = asNoted(services, storedSitting(services, sittingId));
  if (!isOver(sat.sitting))
    throw new Refusal('refused', 'This sitting still goes on. Its report comes when it is handed in.');
  return sat;
}
