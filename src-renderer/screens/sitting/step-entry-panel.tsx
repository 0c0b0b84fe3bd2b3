/** The steps of an item, one after the other; the step of the answer locks it. */
import type { ItemView } from '@shared/contract/sitting';
import { useRef } from 'react';
import { Button } from '../../parts/button/button';
import { useKeys } from '../../parts/keys/use-keys';
import { StepList } from '../../parts/step-list/step-list';
import { currentStep, stepEntries } from './item-steps';
import styles from './sitting.module.css';
import { VerdictLine } from './verdict-line';
import type { SittingViewProps } from './view-props';

interface StepEntryPanelProps extends SittingViewProps {
  readonly item: ItemView;
}

export function StepEntryPanel({ item, state, change, actions }: StepEntryPanelProps) {
  const { problem, isLocked, verdict } = item;
  const entries = stepEntries(item, state.stepDrafts);
  const current = isLocked ? undefined : currentStep(entries, state.chosenStep);
  const step = current === undefined ? undefined : problem.steps[current];
  const goOn = useRef<HTMLButtonElement>(null);
  const choose = (by: 1 | -1) => () => change({ is: 'step-chosen', at: (current ?? 0) + by });
  useKeys(isLocked ? {} : { 'Ctrl+ArrowUp': choose(-1), 'Ctrl+ArrowDown': choose(1) });
  return (
    <div className={styles.steps}>
      <StepList
        steps={problem.steps}
        entries={entries}
        current={current}
        isUnitShown={problem.prompt.unitShown}
        onChoose={(at) => change({ is: 'step-chosen', at })}
        onType={(text) => step && actions.typeStep(step.name, text)}
        onCheck={() => step && actions.answerStep(step.name, state.stepDrafts[step.name] ?? '')}
      />
      {isLocked && (
        <>
          {verdict && <VerdictLine verdict={verdict} />}
          <div>
            <Button look="main" size="large" hint="Enter" ref={goOn} onPress={actions.goOn}>
              Go on
            </Button>
          </div>
        </>
      )}
    </div>
  );
}
