/** The questions by number, and how many are answered, flagged, skipped and not seen. Folded away on a narrow screen. */
import { ChevronDown, Flag } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../parts/button/button';
import { classes } from '../../parts/classes';
import { NumberGrid } from '../../parts/number-grid/number-grid';
import { cellsOf, countsOf } from './exam-order';
import styles from './mock.module.css';
import type { SittingViewProps } from './view-props';

export function Navigator({ state, actions }: SittingViewProps) {
  const [isOpen, setOpen] = useState(false);
  const { view } = state;
  const cells = cellsOf(view);
  const { answered, flagged, skipped, notSeen } = countsOf(cells);
  return (
    <nav className={styles.navigator} aria-label="Questions">
      <div className={styles.navigatorHead}>
        <h2>Questions</h2>
        <p>
          {answered} of {cells.length}
        </p>
        <span className={styles.unfold}>
          <Button look="link" icon={<ChevronDown size="1rem" />} isExpanded={isOpen} onPress={() => setOpen(!isOpen)}>
            {isOpen ? 'Hide them' : 'Show them'}
          </Button>
        </span>
      </div>
      <div className={classes(styles.cells, isOpen && styles.open)}>
        <NumberGrid
          cells={cells}
          onGo={
            view.rules.goesBack
              ? (number) => {
                  setOpen(false);
                  actions.goTo(number);
                }
              : undefined
          }
        />
        <ul className={styles.legend}>
          <li>
            <span className={styles.keyAnswered} /> answered {answered}
          </li>
          {view.rules.goesBack && (
            <li>
              <Flag className={styles.keyFlag} size="1rem" /> flagged {flagged}
            </li>
          )}
          <li>
            <span className={styles.keySkipped} /> skipped {skipped}
          </li>
          <li>
            <span className={styles.keyNotSeen} /> not seen {notSeen}
          </li>
        </ul>
      </div>
    </nav>
  );
}
