/** What went wrong, and how: the named mistakes, the commonest first, each with the items that showed it. */
import type { Report } from '@shared/contract/report';
import { Button } from '../../parts/button/button';
import { classes } from '../../parts/classes';
import { ToneIcon } from '../../parts/verdict-panel/tone-icon';
import styles from './report.module.css';
import lists from './report-lists.module.css';
import { counted } from './report-words';

interface MistakeListProps {
  readonly report: Report;
  readonly onReview: (number: number) => void;
}

export function MistakeList({ report: { mistakes, items }, onReview }: MistakeListProps) {
  const most = Math.max(1, ...mistakes.map((mistake) => mistake.items.length));
  const wrong = items.filter(({ verdict, isRight }) => verdict !== undefined && !isRight).length;
  return (
    <section className={styles.card} aria-labelledby="mistakes">
      <div className={styles.cardHead}>
        <h2 id="mistakes" className={styles.head}>
          What went wrong, and how
        </h2>
        <p className={styles.says}>{counted(wrong, 'slip')}</p>
      </div>
      {mistakes.length === 0 ? (
        <p>{wrong === 0 ? 'No slip.' : 'No slip that we know by name. The list below shows each of them.'}</p>
      ) : (
        <ul>
          {mistakes.map(({ mistake, skillId, called, kind, danger, items: numbers }) => (
            <li key={`${skillId} ${mistake}`} className={lists.mistake}>
              <span className={danger ? lists.danger : lists.slip}>
                <ToneIcon tone={danger ? 'danger' : 'slip'} />
              </span>
              <b className={lists.mistakeName}>{capital(called)}</b>
              <span className={classes(lists.chip, danger && lists.dangerChip)}>{danger ? 'dangerous' : kind}</span>
              <span className={lists.count}>
                <span
                  className={classes(lists.countBar, danger && lists.dangerBar)}
                  style={{ '--left': numbers.length / most }}
                />
                {numbers.length}
              </span>
              <span className={lists.mistakeItems}>
                {numbers.slice(0, 3).map((number) => (
                  <Button key={number} look="link" onPress={() => onReview(number)}>
                    Item {number}
                  </Button>
                ))}
              </span>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
