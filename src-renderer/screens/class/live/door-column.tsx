/** At the left of the grid: how to join, what is in place, and who may come in. */
import { ClockPlus, Lock, LockOpen } from 'lucide-react';
import { Button } from '../../../parts/button/button';
import { CheckList } from '../../../parts/check-list/check-list';
import { JoinCard } from '../../../parts/join-card/join-card';
import { checkLines } from '../check-lines';
import { joinedWords } from '../class-words';
import type { HostProps } from '../host-props';
import styles from './live.module.css';

export function DoorColumn({ view, actions }: HostProps) {
  const { door, checks, seats, clock, state } = view;
  const hasTime = clock.limitMs !== undefined && (state === 'running' || state === 'paused');
  const away = seats.filter(({ presence }) => presence === 'away').map(({ shown }) => shown);
  return (
    <div className={styles.column}>
      {door && (
        <section className={styles.card} aria-label="Joining">
          <JoinCard {...door} />
        </section>
      )}
      <section className={styles.card} aria-labelledby="live-joined">
        <h2 id="live-joined">{joinedWords(view)}</h2>
        <CheckList lines={checkLines(checks.filter(({ what }) => what !== 'joined'))} label="Checks" />
        {away.length > 0 && <p className={styles.says}>{awayWords(away)}</p>}
        {hasTime && (
          <Button
            icon={<ClockPlus size="1.125rem" strokeWidth={1.75} />}
            onPress={() => actions.direct({ is: 'add time', seconds: 60 })}
          >
            1 min for all
          </Button>
        )}
        {door && (
          <Button
            isPressed={door.isLocked}
            icon={door.isLocked ? <Lock size="1.125rem" /> : <LockOpen size="1.125rem" />}
            onPress={() => actions.direct({ is: 'lock', isLocked: !door.isLocked })}
          >
            {door.isLocked ? 'Let students in again' : 'Lock the lobby'}
          </Button>
        )}
      </section>
    </div>
  );
}

/** `Quinn is away, work kept.` */
export function awayWords(names: readonly string[]): string {
  const [first, second] = names;
  if (names.length === 1) return `${first} is away, work kept.`;
  if (names.length === 2) return `${first} and ${second} are away, work kept.`;
  return `${names.length} students are away, work kept.`;
}
