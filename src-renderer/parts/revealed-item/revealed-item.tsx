/** A problem for a whole room: the order, the question, and the lines of its solution that are shown so far. */
import type { ShownItem } from '@shared/contract/classroom/projector-view';
import { OrderBlock } from '../order-block/order-block';
import { Pieces } from '../order-block/pieces';
import { SolutionCard } from '../solution-card/solution-card';
import { WorkedLines } from '../worked-lines/worked-lines';
import styles from './revealed-item.module.css';

interface RevealedItemProps {
  readonly item: ShownItem;
  readonly readsMath: boolean;
  readonly isLarge?: boolean;
}

export function RevealedItem({ item, readsMath, isLarge = false }: RevealedItemProps) {
  const { problem, lines, solution, shown, of } = item;
  const isWords = problem.kind !== 'number';
  return (
    <div className={isLarge ? styles.large : styles.item}>
      <div className={styles.asked}>
        <OrderBlock prompt={problem.prompt} />
        <h1 className={styles.question}>
          <Pieces of={problem.prompt.question} />
        </h1>
        <p className={styles.rounding}>{problem.prompt.rounding}</p>
      </div>
      <div aria-live="polite">
        {solution ? (
          <SolutionCard solution={solution} readsMath={readsMath} isWords={isWords} />
        ) : (
          <section className={styles.card} aria-labelledby="shown-lines">
            <h2 id="shown-lines" className={styles.head}>
              Step by step
            </h2>
            {lines.length === 0 ? (
              <p className={styles.rounding}>What would you do first?</p>
            ) : (
              <WorkedLines lines={lines} withReasons isWords={isWords} />
            )}
            <p className={styles.count}>
              {shown} of {of}
            </p>
          </section>
        )}
      </div>
    </div>
  );
}
