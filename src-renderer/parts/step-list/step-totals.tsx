/** The three counted words of a working: right, slip, carried. One slip costs once. */
import type { Totals } from './step-entry';
import styles from './step-totals.module.css';

export function StepTotals({ totals }: { readonly totals: Totals }) {
  const words = ['right', 'slip', 'carried'] as const;
  return (
    <dl className={styles.totals}>
      {words.map((word) => (
        <div key={word} className={styles[word]}>
          <dt>{word}</dt>
          <dd>{totals[word]}</dd>
        </div>
      ))}
    </dl>
  );
}
