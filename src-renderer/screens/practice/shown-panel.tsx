/** What stands beside a solution that was shown and not worked: the example's own problem, or that nothing was counted. */
import type { OpenProblem } from '@shared/contract/problem';
import { Info } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { OrderBlock } from '../../parts/order-block/order-block';
import { Pieces } from '../../parts/order-block/pieces';
import styles from './practice.module.css';

export function ShownPanel({ problem }: { readonly problem: OpenProblem }) {
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
