/** A plan with another convention. The default is left out, so that a plan without a choice stays the plan it was. */
import type { Plan } from '@shared/contract/plan';
import { type ConventionToChoose, conventionsToChoose } from '@shared/contract/plan-conventions';

export function choosingConvention(plan: Plan, name: ConventionToChoose['name'], value: string): Plan {
  const { conventions: before = {}, ...rest } = plan;
  const { [name]: _, ...others } = before;
  const isUsual = conventionsToChoose.some((one) => one.name === name && one.default === value);
  const conventions = isUsual ? others : { ...others, [name]: value };
  return Object.keys(conventions).length === 0 ? rest : { ...rest, conventions };
}
