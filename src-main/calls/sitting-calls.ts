/** Calls of plans and sittings. They refuse until the store of sittings stands behind them. */
import type { Scruple } from '@shared/contract/calls';
import { Refusal } from '../dispatch';

type SittingCalls = Pick<
  Scruple,
  | 'listPlans'
  | 'savePlan'
  | 'removePlan'
  | 'readPlanFile'
  | 'openedPlanFile'
  | 'exportPlan'
  | 'listSittings'
  | 'startSitting'
  | 'openSitting'
  | 'keepItemDraft'
  | 'answerItem'
  | 'answerItemStep'
  | 'takeItemHint'
  | 'goToItem'
  | 'flagItem'
  | 'skipItem'
  | 'pauseSitting'
  | 'resumeSitting'
  | 'handIn'
  | 'sittingReport'
  | 'reviewItem'
>;

export function sittingCalls(): SittingCalls {
  return {
    listPlans: notReady,
    savePlan: notReady,
    removePlan: notReady,
    readPlanFile: notReady,
    openedPlanFile: notReady,
    exportPlan: notReady,
    listSittings: notReady,
    startSitting: notReady,
    openSitting: notReady,
    keepItemDraft: notReady,
    answerItem: notReady,
    answerItemStep: notReady,
    takeItemHint: notReady,
    goToItem: notReady,
    flagItem: notReady,
    skipItem: notReady,
    pauseSitting: notReady,
    resumeSitting: notReady,
    handIn: notReady,
    sittingReport: notReady,
    reviewItem: notReady,
  };
}

async function notReady(): Promise<never> {
  throw new Refusal('not-found', 'Drills are not ready yet.');
}
