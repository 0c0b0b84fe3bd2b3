/** The steps as arithmetic, one under the other, aligned at the equals sign. */
import type { WorkedLine } from '@shared/contract/solution';
import { classes } from '../classes';
import styles from './worked-lines.module.css';

interface WorkedLinesProps {
  readonly lines: readonly WorkedLine[];
  /** An example says why each step is taken, in place of its name. */
  readonly withReasons?: boolean;
  /** Words, times, dates and codes are too long to stand beside their arithmetic on a narrow screen. */
  readonly isWords?: boolean;
}

export function WorkedLines({ lines, withReasons = false, isWords = false }: WorkedLinesProps) {
  return (
    <ol className={classes(styles.lines, isWords && styles.words)}>
      {lines.map(({ step, called, says, arithmetic, value, isExact }) => (
        <li key={step} className={styles.line}>
          <span className={styles.arithmetic}>{arithmetic}</span>
          <span className={styles.sign}>{arithmetic === '' ? '' : isExact ? '=' : '≈'}</span>
          <span className={styles.value}>{value}</span>
          <span className={styles.called}>{withReasons ? says : called}</span>
        </li>
      ))}
    </ol>
  );
}
