/** How many have finished, as a number and as cells, and how many are here before it starts. Nobody is named. */
import type { StudentView } from '@shared/contract/classroom/student-view';
import { Check, User } from 'lucide-react';
import { classes } from '../../../parts/classes';
import styles from './student.module.css';

export function FinishedCount({ view }: { readonly view: StudentView }) {
  const { standing, state, led } = view;
  if (!standing || state === 'ended') return null;
  const { here, finished } = standing;
  if (state === 'lobby') {
    return (
      <p className={styles.count}>
        <span className={styles.bigCount}>
          <b>{here}</b>
        </span>{' '}
        {here === 1 ? 'is here' : 'are here'}
      </p>
    );
  }
  if (led?.number === 0) return null;
  // she waits because she is done: one of the cells is hers, and no place tells whose the others are
  const mine = state === 'running' && finished > 0 ? 0 : undefined;
  const what = led ? `finished problem ${led.number}` : 'finished';
  return (
    <>
      <p className={styles.count}>
        <span className={styles.bigCount}>
          <b>{finished}</b> of {here}
        </span>{' '}
        {finished === 1 ? 'has' : 'have'} {what}
      </p>
      <div className={styles.cells} aria-hidden="true">
        {Array.from({ length: here }, (_, at) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a cell is its place and nothing else
          <FinishedCell key={at} isFinished={at < finished} isMine={at === mine} />
        ))}
      </div>
    </>
  );
}

function FinishedCell({ isFinished, isMine }: { readonly isFinished: boolean; readonly isMine: boolean }) {
  return (
    <span className={classes(styles.finishedCell, isFinished && styles.isFinished, isMine && styles.isMine)}>
      {isMine && <User size="0.875rem" strokeWidth={2} />}
      {isFinished && !isMine && <Check size="0.875rem" strokeWidth={2.25} />}
    </span>
  );
}
