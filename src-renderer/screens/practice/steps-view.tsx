/** The problem step by step: every step on its own, a wrong one costs once, and the last one is the answer. */
import { ArrowLeft, Eye } from 'lucide-react';
import { Button } from '../../parts/button/button';
import { useKeys } from '../../parts/keys/use-keys';
import { LabelCard } from '../../parts/label-card/label-card';
import { OrderBlock } from '../../parts/order-block/order-block';
import { Pieces } from '../../parts/order-block/pieces';
import { Shell } from '../../parts/shell/shell';
import { totalsOf } from '../../parts/step-list/step-entry';
import { StepList } from '../../parts/step-list/step-list';
import { StepTotals } from '../../parts/step-list/step-totals';
import { HintPanel } from './hint-panel';
import styles from './practice.module.css';
import { stepKeys } from './practice-keys';
import { StepsEnd } from './steps-end';
import type { ViewProps } from './view-props';
import { Where } from './where';

export function StepsView(props: ViewProps) {
  const { state, change, actions, onGo, notices } = props;
  const { problem, steps, currentStep } = state;
  const isOpen = state.phase.at === 'open';
  const choose = (at: number) => change({ is: 'step-chosen', at });
  const up = () => choose((currentStep ?? steps.length) - 1);
  const down = () => choose((currentStep ?? -1) + 1);
  useKeys({ ArrowUp: up, ArrowDown: down, 'Ctrl+ArrowUp': up, 'Ctrl+ArrowDown': down });
  return (
    <Shell
      place="practice"
      onGo={onGo}
      where={<Where problem={problem} />}
      status={<StepStatus current={currentStep} count={steps.length} />}
      keys={stepKeys}
      view={`${problem.id}-steps`}
    >
      {notices}
      <section className={styles.stepColumns} aria-labelledby="question">
        <div className={styles.side}>
          <OrderBlock prompt={problem.prompt} />
          <LabelCard facts={problem.prompt.facts} />
          <h1 className={styles.smallQuestion} id="question">
            <Pieces of={problem.prompt.question} />
          </h1>
          <p className={styles.cost}>{problem.prompt.rounding}</p>
          <StepTotals totals={totalsOf(steps)} />
        </div>
        <div className={styles.wide}>
          <StepList
            steps={problem.steps}
            entries={steps}
            current={currentStep}
            isUnitShown={problem.prompt.unitShown}
            onChoose={choose}
            onType={(text) => change({ is: 'step-typed', text })}
            onCheck={actions.checkStep}
          />
          {currentStep === undefined && <StepsEnd {...props} />}
          {isOpen && (
            <HintPanel {...props}>
              <Button icon={<Eye size="1.125rem" strokeWidth={1.75} />} onPress={actions.reveal}>
                Show the solution
              </Button>
            </HintPanel>
          )}
          <Button
            look="link"
            icon={<ArrowLeft size="1.125rem" strokeWidth={1.75} />}
            hint="F4"
            onPress={() => change({ is: 'view-changed', view: 'problem' })}
          >
            {isOpen ? 'Back to the problem' : 'Back to the result'}
          </Button>
        </div>
      </section>
    </Shell>
  );
}

function StepStatus({ current, count }: { readonly current: number | undefined; readonly count: number }) {
  return (
    <>
      Step by step{' '}
      <b className={styles.count}>{current === undefined ? `${count} steps` : `Step ${current + 1} of ${count}`}</b>
    </>
  );
}
