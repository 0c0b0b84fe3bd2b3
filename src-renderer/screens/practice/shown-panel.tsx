/** What stands beside a solution that was shown and not worked: the example's own problem, or that nothing was counted. */
import type { OpenProblem } from '@shared/contract/problem';
import { Info } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { OrderBlock } from '../../parts/order-block/order-block';
import { Pieces } from '../../parts/order-block/pieces';
import { MethodCard } from './method-card';
import styles from './practice.module.css';

interface ShownPanelProps {
  readonly problem: OpenProblem;
  /** How it is done, with an example. */
  readonly card: readonly string[];
}

export function ShownPanel({ problem, card }: ShownPanelProps) {
  const { prompt, stage } = problem;
  const headline = useRef<HTMLHeadingElement>(null);
  useEffect(() => headline.current?.focus({ preventScroll: true }), []);
  if (stage === 'example') {
    return (
      <>
        <OrderBlock prompt={prompt} />
        <h1 className={styles.question} tabIndex={-1} ref={headline}>
          <Pieces of={prompt.question} />
        </h1>
        <p className={styles.cost}>{prompt.rounding}</p>
        <MethodCard lines={card} />
      </>
    );
  }
  return (
    <div className={styles.shown} role="status">
      <p className={styles.shownKind}>
        <Info size="1.25rem" strokeWidth={1.75} />
        Solution shown
      </p>
      <h1 className={styles.shownHead} tabIndex={-1} ref={headline}>
        This problem no longer counts.
      </h1>
      <p>Read it through, then work one with other numbers.</p>
    </div>
  );
}
