/** The hints taken, the button for the next one, and what the last one costs, said beforehand. */
import type { ReactNode } from 'react';
import { HintLadder } from '../../parts/hint-ladder/hint-ladder';
import { NextHint } from '../../parts/hint-ladder/next-hint';
import { useKeys } from '../../parts/keys/use-keys';
import styles from './practice.module.css';
import type { ViewProps } from './view-props';

interface HintPanelProps extends Pick<ViewProps, 'state' | 'change' | 'actions'> {
  /** Further buttons in the same row. */
  readonly children?: ReactNode;
}

export function HintPanel({ state, change, actions, children }: HintPanelProps) {
  const { hints, openHint, nextHintAt } = state;
  const last = hints.at(-1);
  const isOver = last?.endsCounting === true;
  const take = () => {
    if (!isOver && performance.now() >= nextHintAt) actions.takeHint();
  };
  useKeys({ F2: take });
  return (
    <>
      <HintLadder hints={hints} openHint={openHint} onToggle={(rung) => change({ is: 'hint-folded', rung })} />
      <div className={styles.row}>
        {!isOver && <NextHint key={nextHintAt} isFirst={hints.length === 0} readyAt={nextHintAt} onTake={take} />}
        {children}
      </div>
      <p className={last?.isNextLast ? styles.costNear : styles.cost}>
        {isOver
          ? 'This problem no longer counts.'
          : 'The last hint is a full worked example. After it, this problem no longer counts.'}
      </p>
    </>
  );
}
