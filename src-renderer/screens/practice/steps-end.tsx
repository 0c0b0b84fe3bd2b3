/** When every step is marked: the last one is handed in as the answer, or the next problem is drawn. */
import { useEffect, useRef } from 'react';
import { Button } from '../../parts/button/button';
import { useKeys } from '../../parts/keys/use-keys';
import styles from './practice.module.css';
import { nextWords, stageAfter } from './practice-words';
import type { ViewProps } from './view-props';

export function StepsEnd({ state, change, actions, onDraw }: ViewProps) {
  const { problem, phase, steps } = state;
  const isOpen = phase.at === 'open';
  const button = useRef<HTMLButtonElement>(null);
  const lastEntry = steps.at(-1)?.draft ?? '';
  const isLastTheAnswer = problem.kind !== 'choice' && problem.kind !== 'code';
  const goOn = () => {
    if (!isOpen) onDraw(problem.skillId, stageAfter(problem.stage));
    else if (isLastTheAnswer) actions.check(lastEntry);
    else change({ is: 'view-changed', view: 'problem' });
  };
  useEffect(() => button.current?.focus(), []);
  useKeys({ Enter: goOn });
  return (
    <div className={styles.end}>
      <p>{isOpen && isLastTheAnswer ? 'Every step is in. The last one is your answer.' : 'Every step is in.'}</p>
      <Button look="main" size="large" hint="Enter" ref={button} onPress={goOn}>
        {!isOpen ? nextWords(problem) : isLastTheAnswer ? 'Check the answer' : 'Give the answer'}
      </Button>
    </div>
  );
}
