// The rules of the plain plan with some of them otherwise; a plan that contradicts itself fails here.
import { type Plan, plan, type SittingRules, sittingRules } from '@shared/contract/plan';
import { plainPlan } from '../../../kit/plain-plan';

export function planOf(change: Partial<Plan>): Plan {
  return plan.parse({ ...plainPlan, ...change });
}

export function rulesOf(change: Partial<Plan>): SittingRules {
  const { draws: _, numbers: __, ...rules } = planOf(change);
  return sittingRules.parse(rules);
}
