/** The commonest mistake so far, how many made it and why, and what to do about it. Red only where it is dangerous. */
import { EqualNot, OctagonAlert } from 'lucide-react';
import { useState } from 'react';
import { Button } from '../../../parts/button/button';
import { classes } from '../../../parts/classes';
import { QuestionDialog } from '../../../parts/question-dialog/question-dialog';
import type { HostProps } from '../host-props';
import { goingOn, stillWorking } from './going-on';
import styles from './live.module.css';
import { workingWords } from './next-dialog';

export function MainMistake({ view, actions }: HostProps) {
  const [mistake] = view.mistakes;
  const [isAsking, setAsking] = useState(false);
  const { repair, state } = view;
  if (!mistake) {
    return (
      <section className={styles.card} aria-labelledby="main-mistake">
        <h2 id="main-mistake">Mistakes</h2>
        <p className={styles.says}>None so far.</p>
      </section>
    );
  }
  const startRepair = () => (state === 'between' ? actions.direct({ is: 'repair' }) : setAsking(true));
  const { called, danger, count, of, items, says } = mistake;
  const [item] = items;
  // one main button a screen: where the class can go on, that is it
  const mainLook = goingOn(view) ? 'plain' : 'main';
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
        made it. {mistake.kind ? `One of them reads: “${says}”` : says}
      </p>
      <div className={styles.cardActions}>
        {item !== undefined && (
          <Button look={mainLook} onPress={() => actions.direct({ is: 'reveal', number: item, shown: 0 })}>
            Show it step by step
          </Button>
        )}
        {repair && <Button onPress={startRepair}>Repair round</Button>}
      </div>
      {repair && <p className={styles.says}>Repair: five problems on {repair.called}.</p>}
      {isAsking && (
        <QuestionDialog
          title="End this round and repair?"
          says={`${workingWords(stillWorking(view), false)} The repair round starts at once for all.`}
          stay="Wait"
          leave="End it and repair"
          onStay={() => setAsking(false)}
          onLeave={() => {
            setAsking(false);
            actions.direct({ is: 'finish' }, { is: 'repair' });
          }}
        />
      )}
    </section>
  );
}
