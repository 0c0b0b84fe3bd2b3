/** A problem before it is answered: order, question, answer box, hints, and the label beside them. */
import { ListOrdered } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { AnswerBox } from '../../parts/answer-box/answer-box';
import { Button } from '../../parts/button/button';
import { ChoiceBox } from '../../parts/choice-box/choice-box';
import { LabelCard } from '../../parts/label-card/label-card';
import { OrderBlock } from '../../parts/order-block/order-block';
import { Pieces } from '../../parts/order-block/pieces';
import { Shell } from '../../parts/shell/shell';
import { HintPanel } from './hint-panel';
import styles from './practice.module.css';
import { openKeys } from './practice-keys';
import { hasSteps, stageWords } from './practice-words';
import { ShownLines } from './shown-lines';
import type { ViewProps } from './view-props';
import { Where } from './where';

export function OpenView(props: ViewProps) {
  const { state, change, actions, onGo, notices } = props;
  const { problem, phase, draft } = state;
  const field = useRef<HTMLInputElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each problem begins in its field
  useLayoutEffect(() => field.current?.focus(), [problem.id]);
  const check = () => {
    actions.check(draft);
    field.current?.focus();
  };
  return (
    <Shell
      place="practice"
      onGo={onGo}
      where={<Where problem={problem} />}
      status={stageWords(problem.stage)}
      keys={openKeys(problem)}
      view={problem.id}
    >
      {notices}
      <section className={styles.columns} aria-labelledby="question">
        <div className={styles.wide}>
          <OrderBlock prompt={problem.prompt} id="order" />
          <h1 className={styles.question} id="question">
            <Pieces of={problem.prompt.question} />
          </h1>
          <ShownLines lines={state.shownLines} />
          {problem.kind === 'choice' ? (
            <ChoiceBox
              options={problem.prompt.options}
              value={draft}
              onChoose={actions.type}
              onCheck={check}
              rounding={problem.prompt.rounding}
              labelledBy="question"
              describedBy="order"
            />
          ) : (
            <AnswerBox
              label={problem.prompt.label}
              asked={{ unit: problem.unit, isUnitShown: problem.prompt.unitShown }}
              value={draft}
              onType={actions.type}
              onCheck={check}
              lastEntry={state.lastEntry}
              notCounted={phase.at === 'open' ? phase.asked?.says : undefined}
              rounding={problem.prompt.rounding}
              describedBy="order question"
              field={field}
            />
          )}
          <HintPanel {...props}>
            {hasSteps(problem) && (
              <Button
                icon={<ListOrdered size="1.125rem" strokeWidth={1.75} />}
                hint="F4"
                onPress={() => change({ is: 'view-changed', view: 'steps' })}
              >
                Work it step by step
              </Button>
            )}
          </HintPanel>
        </div>
        <div className={styles.narrow}>
          <LabelCard facts={problem.prompt.facts} />
        </div>
      </section>
    </Shell>
  );
}
