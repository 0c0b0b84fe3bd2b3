/** The list before handing in: flagged and skipped questions first. Then it is asked once. */
import { Check, Circle, CircleDashed, Flag } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../parts/button/button';
import { useKeys } from '../../parts/keys/use-keys';
import type { NumberCell } from '../../parts/number-grid/number-grid';
import type { KeyLine } from '../../parts/shell/places';
import { Shell } from '../../parts/shell/shell';
import { cellsOf, countsOf, reviewOrder } from './exam-order';
import { MockTop } from './mock-top';
import styles from './review.module.css';
import type { SittingViewProps } from './view-props';

const keys: readonly KeyLine[] = [
  { name: 'Enter', does: 'Hand in', word: 'hand in' },
  { name: 'Esc', does: 'Back to the question', word: 'back to the question' },
];

export function ReviewView(props: SittingViewProps) {
  const { state, change, actions, onGo, notices } = props;
  const { view } = state;
  const cells = reviewOrder(cellsOf(view));
  const counts = countsOf(cells);
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => head.current?.focus(), []);
  const finish = () => change({ is: 'asked', asking: 'handing-in' });
  const back = () => change({ is: 'panel-changed', panel: 'item' });
  useKeys({ Enter: finish });
  return (
    <Shell onGo={onGo} top={<MockTop {...props} />} keys={keys} view="review">
      {notices}
      <section className={styles.review} aria-labelledby="review">
        <h1 id="review" className={styles.reviewHead} tabIndex={-1} ref={head}>
          Review before you hand in
        </h1>
        <p className={styles.reviewSays}>
          {counts.answered} of {cells.length} answered, {counts.flagged} flagged, {cells.length - counts.answered} open.
        </p>
        <div className={styles.reviewActions}>
          <Button look="main" size="large" hint="Enter" onPress={finish}>
            Hand in
          </Button>
          <Button size="large" hint="Esc" onPress={back}>
            {view.item ? `Back to question ${view.item.number}` : 'Back'}
          </Button>
        </div>
        <ul className={styles.rows}>
          {cells.map((cell) => (
            <li key={cell.number} className={styles.reviewRow}>
              <b>Question {cell.number}</b>
              <CellState cell={cell} />
              {view.rules.goesBack && (
                <Button
                  look="link"
                  onPress={() => {
                    back();
                    actions.goTo(cell.number);
                  }}
                >
                  Go to {cell.number}
                </Button>
              )}
            </li>
          ))}
        </ul>
      </section>
    </Shell>
  );
}

function CellState({ cell: { state, isFlagged } }: { readonly cell: NumberCell }) {
  return (
    <span className={styles.cellState}>
      {isFlagged && (
        <span>
          <Flag size="1rem" className={styles.flag} /> flagged
        </span>
      )}
      <span>
        {state === 'answered' && <Check size="1rem" />}
        {state === 'skipped' && <CircleDashed size="1rem" />}
        {state === 'not-seen' && <Circle size="1rem" />}
        {state === 'not-seen' ? 'not seen' : state}
      </span>
    </span>
  );
}
