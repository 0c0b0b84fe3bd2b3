/** What else went wrong, with how many each. */
import type { MistakeCount } from '@shared/contract/classroom/class-view';
import { EqualNot, OctagonAlert } from 'lucide-react';
import { useId } from 'react';
import { classes } from '../../../parts/classes';
import styles from './live.module.css';

interface OtherMistakesProps {
  readonly title?: string;
  readonly mistakes: readonly MistakeCount[];
}

export function OtherMistakes({ title = 'Also seen', mistakes }: OtherMistakesProps) {
  const id = useId();
  if (mistakes.length === 0) return null;
  return (
    <section className={styles.card} aria-labelledby={id}>
      <h2 id={id}>{title}</h2>
      <ul className={styles.mistakes}>
        {mistakes.map(({ skillId, mistake, called, danger, count, of }) => (
          <li key={`${skillId} ${mistake}`} className={classes(danger && styles.isDangerous)}>
            {danger ? <OctagonAlert size="1.125rem" strokeWidth={2} /> : <EqualNot size="1.125rem" strokeWidth={2} />}
            <span>{called}</span>
            <b>
              {count} <span className={styles.hidden}>of {of}</span>
            </b>
          </li>
        ))}
      </ul>
    </section>
  );
}
