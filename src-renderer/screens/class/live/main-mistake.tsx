/** The commonest mistake so far, how many made it and why, and what to do about it. Red only where it is dangerous. */
import { EqualNot, OctagonAlert } from 'lucide-react';
import { Button } from '../../../parts/button/button';
import { classes } from '../../../parts/classes';
import type { HostProps } from '../host-props';
import styles from './live.module.css';

export function MainMistake({ view, actions }: HostProps) {
  const [mistake] = view.mistakes;
  const { repair, state } = view;
  if (!mistake) {
    return (
      <section className={styles.card} aria-labelledby="main-mistake">
        <h2 id="main-mistake">Mistakes</h2>
        <p className={styles.says}>None so far.</p>
      </section>
    );
  }
  const { called, danger, count, of, items, says } = mistake;
  const [item] = items;
  return (
    <section className={classes(styles.card, danger && styles.danger)} aria-labelledby="main-mistake">
      <p className={styles.kind}>
        {danger ? <OctagonAlert size="1.125rem" strokeWidth={2} /> : <EqualNot size="1.125rem" strokeWidth={2} />}
        Most common mistake now
      </p>
      <h2 id="main-mistake" className={styles.mistake}>
        {item !== undefined && `Problem ${item}: `}
        {called}
      </h2>
      <p>
        <b>
          {count} of {of}
        </b>{' '}
        made it. {says}
      </p>
      <div className={styles.cardActions}>
        {item !== undefined && (
          <Button look="main" onPress={() => actions.direct({ is: 'reveal', number: item, shown: 0 })}>
            Show it step by step
          </Button>
        )}
        {repair && (
          <Button
            isUnavailable={state !== 'between'}
            describedBy="repair-says"
            onPress={() => actions.direct({ is: 'repair' })}
          >
            Repair round
          </Button>
        )}
      </div>
      {repair && (
        <p className={styles.says} id="repair-says">
          {state === 'between' ? repair.called : `${repair.called}: starts once this round is over.`}
        </p>
      )}
    </section>
  );
}
