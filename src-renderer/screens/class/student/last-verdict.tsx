/** The verdict on the problem that was answered last, with the right value and what the class typed. */
import type { StudentView } from '@shared/contract/classroom/student-view';
import { classes } from '../../../parts/classes';
import { ToneIcon } from '../../../parts/verdict-panel/tone-icon';
import { toneOf } from '../../../parts/verdict-panel/tone-of';
import styles from './student.module.css';
import { TypedBars } from './typed-bars';

export function LastVerdict({ view }: { readonly view: StudentView }) {
  const { item } = view.sitting ?? {};
  if (!item?.isLocked || view.state === 'paused') return null;
  const { number, verdict } = item;
  const tone = verdict ? toneOf(verdict) : 'slip';
  const right = verdict?.right;
  return (
    <section className={classes(styles.card, tone === 'danger' && styles.danger)} aria-labelledby="last-verdict">
      <div className={styles.lastHead}>
        <h2 id="last-verdict" className={styles[tone]}>
          <ToneIcon tone={tone} /> Problem {number}: {headline(verdict)}
        </h2>
        {right && (
          <p>
            {tone !== 'right' && 'Right: '}
            <b>
              {right.number}
              {right.unit && `\u00a0${right.unit}`}
            </b>
          </p>
        )}
      </div>
      {verdict && <p>{verdict.says}</p>}
      {verdict?.note && <p className={styles.says}>{verdict.note}</p>}
      <TypedBars view={view} />
    </section>
  );
}

type Verdict = NonNullable<NonNullable<StudentView['sitting']>['item']>['verdict'];

function headline(verdict: Verdict): string {
  if (!verdict) return 'no time was left';
  return toneOf(verdict) === 'right' ? 'right' : verdict.headline;
}
