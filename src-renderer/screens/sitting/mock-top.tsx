/** The top of an examination: what it is, the time left, what is saved, and the way to its end. */
import { Check } from 'lucide-react';
import { Button } from '../../parts/button/button';
import { Clock } from '../../parts/clock/clock';
import { Mark } from '../../parts/mark/mark';
import styles from './mock-top.module.css';
import { lengthWords, limitWords } from './sitting-words';
import type { SittingViewProps } from './view-props';

interface MockTopProps extends SittingViewProps {
  /** Absent where the review is on the screen already. */
  readonly onReview?: () => void;
}

export function MockTop({ state, clocks, onReview }: MockTopProps) {
  const { rules, limitMs, itemLimitMs } = state.view;
  const left = clocks.itemLeftMs ?? clocks.leftMs;
  const limit = clocks.itemLeftMs === undefined ? limitMs : itemLimitMs;
  return (
    <header className={styles.top}>
      <p className={styles.name}>
        <span className={styles.sign}>
          <Mark />
        </span>
        <span className={styles.called}>
          <b>{rules.mock ? 'Mock exam' : 'Test'}</b> {rules.called} · {lengthWords(rules)}
        </span>
      </p>
      <div className={styles.clock}>
        {left !== undefined && (
          <Clock remainingMs={left} says={limitWords(limit)} isHidden={rules.accommodations.hidesClock} />
        )}
      </div>
      <div className={styles.saved}>
        <p>
          <Check size="1.125rem" strokeWidth={2} /> saved to this item
        </p>
        {onReview && <Button onPress={onReview}>Review and finish</Button>}
      </div>
    </header>
  );
}
