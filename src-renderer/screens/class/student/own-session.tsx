/** The own marks so far, and the share right where the teacher shows it. */
import type { StudentView } from '@shared/contract/classroom/student-view';
import type { ItemMark } from '@shared/contract/sitting';
import { MarkIcon } from '../../../parts/class-grid/mark-icon';
import { type CellMark, markCalled } from '../../../parts/class-grid/mark-words';
import { classes } from '../../../parts/classes';
import styles from './own-session.module.css';
import shared from './student.module.css';
import { ownWords } from './student-words';

export function OwnSession({ view }: { readonly view: StudentView }) {
  const { sitting } = view;
  if (!sitting) return null;
  const says = ownWords(view);
  return (
    <section className={shared.card} aria-labelledby="own-session">
      <h2 id="own-session">Your session</h2>
      <ol className={styles.marks}>
        {sitting.items.map(({ number, mark }) => (
          <li key={number} className={classes(styles.mark, styles[mark])}>
            <MarkIcon mark={cellMarkOf(mark)} size="1.125rem" />
            <span className={mark === 'to-come' || mark === 'open' ? undefined : styles.hidden}>{number}</span>
            <span className={styles.hidden}> {markCalled[cellMarkOf(mark)]}</span>
          </li>
        ))}
      </ol>
      {says && <p>{says}</p>}
    </section>
  );
}

/** An open item shows its number alone. */
function cellMarkOf(mark: ItemMark): CellMark {
  return mark === 'open' ? 'to-come' : mark;
}
