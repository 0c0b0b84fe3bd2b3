/** The steps of an item as the step list shows them. */
import type { ItemStep, ItemView } from '@shared/contract/sitting';
import type { MarkedStep } from '@shared/contract/verdict';
import { nextToCome, type StepEntry } from '../../parts/step-list/step-entry';

export function stepEntries(
  item: Pick<ItemView, 'problem' | 'steps'>,
  drafts: Readonly<Record<string, string>>,
): readonly StepEntry[] {
  return item.problem.steps.map(({ name }) => {
    const draft = drafts[name] ?? '';
    const taken = item.steps.find(({ step }) => step === name);
    if (!taken) return { draft };
    return taken.verdict ? { draft, marked: markedStep(taken, taken.verdict) } : { draft, entered: taken.response };
  });
}

/** The step that is open: the one chosen by hand, else the first that is to come. */
export function currentStep(entries: readonly StepEntry[], chosen: number | undefined): number | undefined {
  return chosen ?? nextToCome(entries, entries.length - 1);
}

function markedStep({ response, says, right }: ItemStep, verdict: MarkedStep['verdict']): MarkedStep {
  return { verdict, danger: false, says, yours: response, ...(right !== undefined && { right }) };
}
