/** The steps as arithmetic, one under the other, aligned at the equals sign. */
import type { WorkedLine } from '@shared/contract/solution';
import styles from './worked-lines.module.css';

export function WorkedLines({ lines }: { readonly lines: readonly WorkedLine[] }) {
  return (
    <ol className={styles.lines}>
      {lines.map(({ step, called, arithmetic, value, isExact }) => (
        <li key={step} className={styles.line}>
          <span className={styles.arithmetic}>{arithmetic}</span>
          <span className={styles.sign}>{isExact ? '=' : '≈'}</span>
          <span className={styles.value}>{value}</span>
          <span className={styles.called}>{called}</span>
        </li>
      ))}
    </ol>
  );
}
