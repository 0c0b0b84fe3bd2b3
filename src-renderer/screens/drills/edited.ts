/** What the plan editor works on, and what each of its groups is given. */
import type { Plan } from '@shared/contract/plan';
import type { PlanDraft } from './plan-draft';

/** An own plan, or, without an id, a new one. */
export interface Edited {
  readonly plan: Plan;
  readonly planId?: string;
}

export interface GroupProps {
  readonly draft: PlanDraft;
  readonly set: (part: Partial<PlanDraft>) => void;
  readonly setPlan: (part: Partial<Plan>) => void;
}
