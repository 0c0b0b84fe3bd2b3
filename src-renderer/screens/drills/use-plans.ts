/** The plans and sittings of the places for drills and exams, and what can be done with them. */
import type { Plan } from '@shared/contract/plan';
import type { PlanRow } from '@shared/contract/plan-list';
import type { SittingRow } from '@shared/contract/sitting';
import { useEffect, useState } from 'react';
import { offerDownload } from '../../parts/offer-download';
import { faultSentence, scruple } from '../../scruple';

export interface Lists {
  readonly plans: readonly PlanRow[];
  readonly sittings: readonly SittingRow[];
}

export interface Plans {
  /** Absent until the lists are there. */
  readonly lists: Lists | undefined;
  readonly fault: string | undefined;
  readonly clearFault: () => void;
  /** Saves a plan and gives its row; nothing where it was refused. */
  readonly save: (plan: Plan, planId?: string) => Promise<PlanRow | undefined>;
  readonly remove: (planId: string) => void;
  /** Writes a plan as a file; in a browser it is offered as a download. */
  readonly share: (planId: string) => void;
}

export function usePlans(): Plans {
  const [lists, setLists] = useState<Lists>();
  const [fault, setFault] = useState<string>();
  const load = async () => {
    const [plans, sittings] = await Promise.all([scruple.listPlans({}), scruple.listSittings({})]);
    setLists({ plans, sittings });
  };
  const attempt = async <T>(call: () => Promise<T>): Promise<T | undefined> => {
    try {
      setFault(undefined);
      return await call();
    } catch (thrown) {
      setFault(faultSentence(thrown));
      return undefined;
    }
  };
  // biome-ignore lint/correctness/useExhaustiveDependencies: the lists are loaded once, and again after each change
  useEffect(() => {
    attempt(load);
  }, []);
  return {
    lists,
    fault,
    clearFault: () => setFault(undefined),
    save: (plan, planId) =>
      attempt(async () => {
        const row = await scruple.savePlan({ plan, ...(planId !== undefined && { planId }) });
        await load();
        return row;
      }),
    remove: (planId) =>
      attempt(async () => {
        await scruple.removePlan({ planId });
        await load();
      }),
    share: (planId) =>
      attempt(async () => {
        const { name, text } = await scruple.exportPlan({ planId });
        if (text !== undefined) offerDownload(name, text);
      }),
  };
}
