/** Who is here, in the order of joining. A name opens what can be done for that student. */
import { useState } from 'react';
import { classes } from '../../../parts/classes';
import styles from '../class.module.css';
import { hasTime, joinedWords } from '../class-words';
import type { HostProps } from '../host-props';
import { SeatDialog } from '../live/seat-dialog';
import lobby from './lobby.module.css';

export function JoinedList({ view, actions }: Pick<HostProps, 'view' | 'actions'>) {
  const [openId, setOpen] = useState<string>();
  const open = view.seats.find(({ seatId }) => seatId === openId);
  const { failedTries = 0 } = view.door ?? {};
  return (
    <section className={styles.card} aria-labelledby="lobby-joined">
      <h2 id="lobby-joined" aria-live="polite">
        {joinedWords(view)}
      </h2>
      {view.seats.length === 0 && <p className={styles.says}>Names appear here as students join.</p>}
      <ul className={lobby.names}>
        {view.seats.map(({ seatId, shown, team, presence }) => (
          <li key={seatId}>
            <button
              type="button"
              className={classes(lobby.nameChip, presence !== 'here' && lobby.isAway)}
              onClick={() => setOpen(seatId)}
            >
              {shown}
              {team && <span className={styles.says}> {team}</span>}
              {presence !== 'here' && <span className={styles.says}> away</span>}
            </button>
          </li>
        ))}
      </ul>
      {failedTries > 0 && (
        <p className={styles.says}>
          {failedTries === 1 ? '1 wrong code was typed.' : `${failedTries} wrong codes were typed.`}
        </p>
      )}
      {open && <SeatDialog seat={open} hasTime={hasTime(view)} actions={actions} onClose={() => setOpen(undefined)} />}
    </section>
  );
}
