/** Shares as bars in rows, each with the range in which the true share probably lies. */
import styles from './chart.module.css';
import { percent } from './scale';

export interface ShareBar {
  readonly called: string;
  /** 0 to 1. */
  readonly share: number;
  /** From and to, 0 to 1. */
  readonly range: readonly [number, number];
  /** `3 of 4`. */
  readonly counted: string;
}

interface ShareBarsProps {
  readonly bars: readonly ShareBar[];
  /** The mark to reach, 0 to 1, drawn as a dashed line. */
  readonly passMark?: number | undefined;
}

export function ShareBars({ bars, passMark }: ShareBarsProps) {
  return (
    <ul className={styles.bars}>
      {bars.map(({ called, share, range: [from, to], counted }) => (
        <li key={called}>
          <span className={styles.called}>{called}</span>
          <svg className={styles.bar} aria-hidden="true">
            <rect className={styles.track} y="12%" width="100%" height="44%" rx="3" />
            <rect className={styles.fill} y="12%" width={percent(share, 1)} height="44%" rx="3" />
            <line className={styles.range} x1={percent(from, 1)} x2={percent(to, 1)} y1="80%" y2="80%" />
            <line className={styles.range} x1={percent(from, 1)} x2={percent(from, 1)} y1="68%" y2="92%" />
            <line className={styles.range} x1={percent(to, 1)} x2={percent(to, 1)} y1="68%" y2="92%" />
            {passMark !== undefined && (
              <line className={styles.pass} x1={percent(passMark, 1)} x2={percent(passMark, 1)} y1="0" y2="100%" />
            )}
          </svg>
          <span className={styles.counted}>{counted}</span>
        </li>
      ))}
    </ul>
  );
}
