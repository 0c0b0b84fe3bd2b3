/** A problem with its solution: what was done, both values, the worked chain, and where to go from here. */

import { useKeys } from '../../parts/keys/use-keys';
import { LabelCard } from '../../parts/label-card/label-card';
import { ProblemStrip } from '../../parts/problem-strip/problem-strip';
import { Shell } from '../../parts/shell/shell';
import { SolutionCard } from '../../parts/solution-card/solution-card';
import { ValueTiles } from '../../parts/value-tiles/value-tiles';
import { verdictLook } from '../../parts/verdict-panel/verdict-look';
import { VerdictPanel } from '../../parts/verdict-panel/verdict-panel';
import { DoneActions } from './done-actions';
import styles from './practice.module.css';
import { doneKeys } from './practice-keys';
import type { Phase } from './practice-state';
import { helpOf, stageAfter, stageWords } from './practice-words';
import { ShownPanel } from './shown-panel';
import type { ViewProps } from './view-props';
import { Where } from './where';

export function DoneView(props: ViewProps) {
  const { state, change, settings, onGo, onDraw, notices } = props;
  const { problem, phase, isOrderShown } = state;
  const goOn = () => onDraw(problem.skillId, stageAfter(problem.stage));
  useKeys({ Enter: goOn });
  if (phase.at === 'open') return null;
  const { solution, yourSolution } = solutionsOf(phase);
  const isExample = problem.stage === 'example';
  const isWords = problem.kind !== 'number';
  return (
    <Shell
      place="practice"
      onGo={onGo}
      where={<Where problem={problem} />}
      status={stageWords(problem.stage)}
      keys={doneKeys(problem)}
      actions={<DoneActions {...props} onGoOn={goOn} />}
      view={problem.id + phase.at}
    >
      {notices}
      {!isExample && (
        <ProblemStrip problem={problem} isOrderShown={isOrderShown} onToggle={() => change({ is: 'order-toggled' })} />
      )}
      <div className={styles.resultColumns}>
        <div className={styles.side}>
          {phase.at === 'shown' && <ShownPanel problem={problem} card={state.card} />}
          {phase.at === 'marked' && (
            <>
              <VerdictPanel marked={phase.marked} help={helpOf(state)} />
              <ValueTiles {...phase.result} tone={verdictLook(phase.marked, undefined).tone} isWords={isWords} />
            </>
          )}
          {isExample && <LabelCard facts={problem.prompt.facts} />}
        </div>
        <SolutionCard
          solution={solution}
          yours={yourSolution}
          readsMath={settings.readsMath}
          isExample={isExample}
          isWords={isWords}
        />
      </div>
    </Shell>
  );
}

function solutionsOf(phase: Exclude<Phase, { at: 'open' }>) {
  return phase.at === 'marked' ? phase.result : { solution: phase.solution, yourSolution: undefined };
}
