/** A class plan as it is being made. */
import type { Asks } from '@shared/contract/calls';
import type { PlanRow } from '@shared/contract/plan-list';
import type { Option } from '../../../parts/choice/choice';
import type { SetUpDraft } from '../set-up/set-up-draft';

export const namesOnStick: readonly Option<SetUpDraft['names']>[] = [
  { value: 'names', called: 'Students type their name' },
  { value: 'roster', called: 'From a roster file' },
];

/** What is sent, or the sentence that says what is missing. */
export function classPlanOf(draft: SetUpDraft, plans: readonly PlanRow[]): Asks<'saveClassPlan'> | string {
  const row = plans.find(({ id }) => id === draft.planId);
  const { names, roster, numbers, teacher } = draft;
  if (!row) return 'Choose a plan first.';
  if (names === 'roster' && !roster?.students.length) return 'Choose a roster file, or let students type a name.';
  return {
    plan: row.plan,
    numbers,
    roster: names === 'roster' ? [...(roster?.students ?? [])] : [],
    teacher: teacher.trim(),
  };
}
