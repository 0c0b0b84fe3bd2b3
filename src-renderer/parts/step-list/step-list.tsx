/** Every step on its own row; one row is open. The last step is the answer. */
import type { StepName } from '@shared/contract/problem';
import { emptyStep, type StepEntry } from './step-entry';
import styles from './step-list.module.css';
import { StepRow } from './step-row';

interface StepListProps {
  readonly steps: readonly StepName[];
  readonly entries: readonly StepEntry[];
  readonly current: number | undefined;
  readonly isUnitShown: boolean;
  readonly onChoose: (at: number) => void;
  readonly onType: (text: string) => void;
  readonly onCheck: () => void;
}

export function StepList({ steps, entries, current, isUnitShown, onChoose, onType, onCheck }: StepListProps) {
  return (
    <ol className={styles.list}>
      {steps.map((step, at) => (
        <StepRow
          key={step.name}
          step={step}
          number={at + 1}
          entry={entries[at] ?? emptyStep}
          isCurrent={at === current}
          carriedFrom={numberOf(steps, entries[at]?.marked?.carriedFrom)}
          isUnitShown={isUnitShown && at === steps.length - 1}
          onChoose={() => onChoose(at)}
          onType={onType}
          onCheck={onCheck}
        />
      ))}
    </ol>
  );
}

/** The number of a step, by its name or by what it is called. */
function numberOf(steps: readonly StepName[], name: string | undefined): number | undefined {
  const at = steps.findIndex((step) => step.name === name || step.called === name);
  return at < 0 ? undefined : at + 1;
}
