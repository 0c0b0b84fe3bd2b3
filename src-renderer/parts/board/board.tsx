/** A board of teams or students: the share right first time as bars, the best first. Never the speed. */
import { classes } from '../classes';
import styles from './board.module.css';

export interface BoardLine {
  readonly called: string;
  /** Per cent, 0 to 100; absent before anything is answered. */
  readonly share: number | undefined;
  readonly isMine?: boolean;
}

export function Board({ lines, label }: { readonly lines: readonly BoardLine[]; readonly label: string }) {
  return (
    <ul className={styles.board} aria-label={label}>
      {lines.map(({ called, share, isMine }, at) => (
        // two students may bear one name
        // biome-ignore lint/suspicious/noArrayIndexKey: the place on the board is what a line is
        <li key={at} className={classes(styles.line, isMine && styles.mine)}>
          <span className={styles.called}>
            {called}
            {isMine && <span className={styles.hidden}>, yours</span>}
          </span>
          <svg className={styles.bar} aria-hidden="true">
            <rect className={styles.track} width="100%" height="100%" rx="5" />
            {share !== undefined && share > 0 && (
              <rect className={styles.fill} width={`${share}%`} height="100%" rx="5" />
            )}
          </svg>
          <b className={styles.share}>{share === undefined ? '–' : `${Math.round(share)}%`}</b>
        </li>
      ))}
    </ul>
  );
}
