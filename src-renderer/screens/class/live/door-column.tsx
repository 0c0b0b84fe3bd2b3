/** At the left of the grid: how to join, what is in place, and what holds for everybody. */
import { ClockPlus, WifiOff } from 'lucide-react';
import { Button } from '../../../parts/button/button';
import { CheckList } from '../../../parts/check-list/check-list';
import { JoinCard } from '../../../parts/join-card/join-card';
import { checkLines } from '../check-lines';
import { ClassSwitches } from '../class-switches';
import { hasTime, joinedWords } from '../class-words';
import type { HostProps } from '../host-props';
import styles from './live.module.css';

export function DoorColumn({ view, actions }: HostProps) {
  const { door, checks, seats, state } = view;
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
        <div className={styles.checks}>
          <CheckList lines={checkLines(checks.filter(({ what }) => what !== 'joined'))} label="Checks" />
          {away.length > 0 && (
            <p className={styles.away}>
              <WifiOff size="1.125rem" strokeWidth={1.75} /> {awayWords(away)}
            </p>
          )}
        </div>
      </section>
      <section className={styles.card} aria-label="For all">
        <ClassSwitches {...{ view, actions }} />
        {state !== 'lobby' && hasTime(view) && (
          <Button
            icon={<ClockPlus size="1.125rem" strokeWidth={1.75} />}
            onPress={() => actions.direct({ is: 'add time', seconds: 60 })}
          >
            + 1 min for all
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
