/**
 * A chain of fractions as it is written on paper. It breaks only before an operator, and a screen reader hears one
 * sentence in its place unless the learner chose to have the fractions themselves.
 */
import type { WorkedFactor } from '@shared/contract/solution';
import { classes } from '../classes';
import styles from './chain.module.css';
import { Factor } from './factor';

interface ChainProps {
  readonly chain: readonly WorkedFactor[];
  readonly result: string;
  readonly spoken: string;
  readonly readsMath: boolean;
  /** The student's own line: its result is no right one. */
  readonly isYours?: boolean;
}

export function Chain({ chain, result, spoken, readsMath, isYours = false }: ChainProps) {
  return (
    <div>
      {!readsMath && <p className={styles.spoken}>{spoken}</p>}
      <div className={styles.chain} aria-hidden={readsMath ? undefined : true}>
        {chain.map((factor, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the fractions of a drawn chain never change places
          <span key={at} className={styles.link}>
            {at > 0 && <span className={styles.operator}>×</span>}
            <Factor factor={factor} />
          </span>
        ))}
        <span className={styles.link}>
          <span className={styles.operator}>=</span>
          <span className={classes(styles.result, isYours && styles.yours)}>{result}</span>
        </span>
      </div>
    </div>
  );
}
