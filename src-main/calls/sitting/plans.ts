/** The plans of this installation: ready ones, mocks, and the learner's own. */
import { type Plan, plan } from '@shared/contract/plan';
import { examPlans } from '@shared/sitting/exam-plans';
import { readyPlans } from '@shared/sitting/ready-plans';
import { Refusal } from '../../refusal';
import { plansOf } from '../../store/plans';
import type { Services } from '../services';

/** A plan where it comes from. */
export interface ListedPlan {
  readonly id: string;
  readonly plan: Plan;
  readonly origin: 'ready' | 'mock' | 'own';
}

/** Ready plans, mocks and own plans, in this order. An own one that cannot be read any more is left out. */
export function allPlans({ store, learner }: Services): readonly ListedPlan[] {
  const own = plansOf(store, learner.id).flatMap(({ id, plan: stored }): ListedPlan[] => {
    const parsed = plan.safeParse(stored);
    return parsed.success ? [{ id, plan: parsed.data, origin: 'own' }] : [];
  });
  return [...listed(readyPlans, 'ready'), ...listed(examPlans, 'mock'), ...own];
}

/** The plan of that id; refused with a sentence where there is none. */
export function planNamed(services: Services, id: string): Plan {
  const found = allPlans(services).find((one) => one.id === id);
  if (!found) throw new Refusal('not-found', 'There is no such plan any more.');
  return found.plan;
}

/** Whether two plans are the same one, so that their sittings stand beside each other. */
export function planKey(of: Plan): string {
  const { mock, draws } = of;
  return mock && draws.exam ? draws.exam.id : JSON.stringify(plan.parse(of));
}

function listed(plans: ReadonlyMap<string, Plan>, origin: 'ready' | 'mock'): readonly ListedPlan[] {
  return [...plans].map(([id, one]) => ({ id, plan: one, origin }));
}
