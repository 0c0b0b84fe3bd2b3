/** Calls about plans: the list, own ones saved and removed, files read and written. */
import type { Scruple } from '@shared/contract/calls';
import type { Plan } from '@shared/contract/plan';
import type { PlanRow, ReadPlan } from '@shared/contract/plan-list';
import { bestOf, sayResult } from '@shared/sitting/personal-best';
import { planFileName, readPlan, writePlan } from '@shared/sitting/plan-file';
import { sayPlan } from '@shared/sitting/say-plan';
import { Refusal } from '../../refusal';
import { removePlan, savePlan } from '../../store/plans';
import { kept } from '../kept';
import type { Services } from '../services';
import { noticeOn, skillsFor } from './choosables';
import type { ClassPlansRead } from './for-class/class-plan-calls';
import { allPlans, type ListedPlan, planKey, planNamed } from './plans';
import type { Summaries } from './summaries';

type PlanCalls = Pick<
  Scruple,
  'listPlans' | 'savePlan' | 'removePlan' | 'readPlanFile' | 'openedPlanFile' | 'exportPlan'
>;

export function planCalls(services: Services, summaries: Summaries, classPlans: ClassPlansRead): PlanCalls {
  const { store, newId, now, desktop } = services;
  const rowOf = (listed: ListedPlan): PlanRow => ({
    ...listed,
    ...saidOf(services, listed.plan),
    ...bestSoFar(listed.plan, summaries),
  });
  return {
    listPlans: async () => allPlans(services).map(rowOf),
    savePlan: async ({ planId, plan }) => {
      const id = planId ?? newId();
      if (planId !== undefined) ownPlan(services, planId);
      kept(() => savePlan(store, services.learner.id, { id, plan }, now()));
      return rowOf({ id, plan, origin: 'own' });
    },
    removePlan: async ({ planId }) => {
      ownPlan(services, planId);
      kept(() => removePlan(store, services.learner.id, planId));
      return {};
    },
    readPlanFile: async (file) => planOfFile(services, classPlans, file),
    openedPlanFile: async () => {
      const file = await desktop?.takeOpenedFile();
      return file ? { read: planOfFile(services, classPlans, file) } : {};
    },
    exportPlan: async ({ planId }) => {
      const plan = planNamed(services, planId);
      const name = planFileName(plan);
      const text = writePlan(plan);
      return desktop ? { name, isWritten: await desktop.saveFile(name, text) } : { name, isWritten: false, text };
    },
  };
}

/** Ready plans and mocks stay as they are. */
function ownPlan(services: Services, id: string): void {
  const found = allPlans(services).find((one) => one.id === id);
  if (!found) throw new Refusal('not-found', 'There is no such plan any more.');
  if (found.origin !== 'own')
    throw new Refusal('refused', 'This plan comes with Scruple. Save it under a name of your own.');
}

function saidOf(services: Services, plan: Plan): Pick<PlanRow, 'says' | 'skillCount' | 'notice'> {
  const skillCount = skillsFor(services, plan).length;
  const notice = noticeOn(plan, skillCount);
  return { says: sayPlan(plan), skillCount, ...(notice !== undefined && { notice }) };
}

function bestSoFar(plan: Plan, summaries: Summaries): Pick<PlanRow, 'best'> {
  const best = bestOf(plan, summaries.resultsOf(planKey(plan)));
  return best ? { best: sayResult(plan, best) } : {};
}

interface TextFile {
  readonly name: string;
  readonly text: string;
}

/** What a file holds; it is hostile until it is parsed, and nothing of it is kept. */
function planOfFile(services: Services, classPlans: ClassPlansRead, { name, text }: TextFile): ReadPlan {
  const found = classPlans.read(text);
  if (found) {
    const { classPlan, forClass } = found;
    const { plan, skills } = classPlan;
    return { name, plan, says: sayPlan(plan), skillCount: Object.keys(skills).length, forClass };
  }
  const read = readPlan(text);
  if ('refused' in read) throw new Refusal('refused', read.refused);
  return { name, plan: read.plan, ...saidOf(services, read.plan) };
}
