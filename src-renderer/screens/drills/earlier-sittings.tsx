/** What was before, the latest first; each leads to its report. */
import type { SittingRow } from '@shared/contract/sitting';
import { Button } from '../../parts/button/button';
import styles from './drills.module.css';
import { dayOf, type Kind, shareWords } from './plan-words';

interface EarlierProps {
  readonly kind: Kind;
  readonly rows: readonly SittingRow[];
  readonly onReport: (sittingId: string) => void;
}

export function EarlierSittings({ kind, rows, onReport }: EarlierProps) {
  if (rows.length === 0) return null;
  const title = kind === 'drill' ? 'Earlier drills' : 'Earlier mock exams';
  return (
    <section aria-labelledby="earlier">
      <div className={styles.head}>
        <h2 id="earlier">{title}</h2>
      </div>
      <table className={styles.earlier}>
        <thead>
          <tr>
            <th scope="col">Plan</th>
            <th scope="col">Day</th>
            <th scope="col">Answered</th>
            <th scope="col">Points</th>
            <th scope="col">
              <span className={styles.hidden}>Report</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.id}>
              <th scope="row">{row.called}</th>
              <td>{dayOf(row.startedAt)}</td>
              <td>
                {row.answered}
                {row.of !== undefined && ` of ${row.of}`}
              </td>
              <td>{shareWords(row)}</td>
              <td>
                <Button look="link" onPress={() => onReport(row.id)}>
                  <span>
                    Report
                    <span className={styles.hidden}>
                      {' '}
                      of {row.called}, {dayOf(row.startedAt)}
                    </span>
                  </span>
                </Button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
