/** The bars of what the class typed, each with its value in her numbers and the name of its slip. */
import type { StudentView } from '@shared/contract/classroom/student-view';
import { classes } from '../../../parts/classes';
import { ToneIcon } from '../../../parts/verdict-panel/tone-icon';
import { barsOf } from './bars-of';
import styles from './typed-bars.module.css';

export function TypedBars({ view }: { readonly view: StudentView }) {
  const bars = barsOf(view);
  if (bars.length === 0) return null;
  const most = Math.max(...bars.map(({ count }) => count));
  return (
    <>
      <p className={styles.says}>
        What the class typed. Nobody is named{view.ways?.isScaled && ', and everyone’s numbers are scaled to yours'}.
      </p>
      <ul className={styles.bars} aria-label="What the class typed">
        {bars.map(({ key, count, value, called, tone, isMine }) => (
          <li key={key} className={styles[tone]}>
            <div className={styles.place}>
              <b className={styles.count}>
                {count}
                <span className={styles.hidden}> typed </span>
              </b>
              <div className={styles.bar} style={{ '--high': count / most }} />
            </div>
            {value !== undefined && <b className={styles.value}>{value}</b>}
            <p className={classes(styles.called, value === undefined && styles.alone)}>
              <ToneIcon tone={tone} size="1rem" /> {called}
              {isMine && ', yours'}
            </p>
          </li>
        ))}
      </ul>
    </>
  );
}
