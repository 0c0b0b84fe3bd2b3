import { useEffect, useRef } from 'react';
import { Board } from '../../../parts/board/board';
import { Button } from '../../../parts/button/button';
import { useKeys } from '../../../parts/keys/use-keys';
import { Shell } from '../../../parts/shell/shell';
import { FinishedCount } from './finished-count';
import { LastVerdict } from './last-verdict';
import { OwnReport } from './own-report';
import { OwnSession } from './own-session';
import styles from './student.module.css';
import type { StudentProps } from './student-props';
import { StudentTop } from './student-top';
import { waitingWords } from './student-words';

export function WaitingView({ view, notices, onGo, onLeave }: StudentProps) {
  const { eyebrow, title, says } = waitingWords(view);
  const { standing, team } = view;
  const isOver = view.state === 'ended';
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each thing that is said anew takes the focus
  useEffect(() => head.current?.focus({ preventScroll: true }), [title, eyebrow]);
  useKeys({ Escape: onLeave, l: onLeave, L: onLeave });
  return (
    <Shell
      onGo={onGo}
      top={<StudentTop view={view} />}
      keys={[{ name: 'L', does: 'Leave; your answers stay', word: 'leave, answers stay' }]}
      aside={
        <Button look="quiet" onPress={onLeave}>
          Leave
        </Button>
      }
      view={`waiting-${eyebrow}`}
    >
      {notices}
      <div className={styles.waiting}>
        <div className={styles.column}>
          <section className={styles.next} aria-labelledby="waiting">
            <div>
              <p className={styles.eyebrow}>{eyebrow}</p>
              <h1 id="waiting" className={styles.title} tabIndex={-1} ref={head}>
                {title}
              </h1>
              <p>{says}</p>
              {isOver && (
                <div className={styles.cardActions}>
                  <Button look="main" size="large" onPress={onLeave}>
                    Leave the class
                  </Button>
                </div>
              )}
            </div>
            <FinishedCount view={view} />
          </section>
          <LastVerdict view={view} />
          <OwnReport view={view} />
        </div>
        <div className={styles.column}>
          <OwnSession view={view} />
          {standing && standing.board.length > 0 && (
            <section className={styles.card} aria-labelledby="waiting-board">
              <h2 id="waiting-board">{team ? 'Teams' : 'Board'}</h2>
              <Board
                label="Standing"
                lines={standing.board.map(({ called, share, of }) => ({
                  called,
                  share: of === 0 ? undefined : share,
                  isMine: called === team || called === view.name,
                }))}
              />
              <p className={styles.says}>Share right first time. Speed only settles a tie.</p>
            </section>
          )}
        </div>
      </div>
    </Shell>
  );
}
