/** The waiting room: what is next, how many have finished, her last verdict, her session, the board, one thing to look at. */
import { useEffect, useRef, useState } from 'react';
import { Button } from '../../../parts/button/button';
import { useKeys } from '../../../parts/keys/use-keys';
import { Shell } from '../../../parts/shell/shell';
import { SoundIsOff } from '../../../parts/sound-is-off/sound-is-off';
import { FinishedCount } from './finished-count';
import { LastVerdict } from './last-verdict';
import { LookBackDialog } from './look-back-dialog';
import { OwnReport } from './own-report';
import { OwnSession } from './own-session';
import { StandingBoard } from './standing-board';
import styles from './student.module.css';
import type { StudentProps } from './student-props';
import { StudentTop } from './student-top';
import { waitingWords } from './student-words';
import { WhileYouWait } from './while-you-wait';

export function WaitingView({ view, notices, onGo, onLeave }: StudentProps) {
  const { eyebrow, title, says } = waitingWords(view);
  const isOver = view.state === 'ended';
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each thing that is said anew takes the focus
  useEffect(() => head.current?.focus({ preventScroll: true }), [title, eyebrow]);
  const { lookBack } = view;
  const [isLooking, setLooking] = useState(false);
  const look = () => setLooking(true);
  // a single key opens a problem of one digit
  const key = lookBack && lookBack.number < 10 ? String(lookBack.number) : undefined;
  useKeys({ Escape: onLeave, l: onLeave, L: onLeave, ...(key !== undefined && { [key]: look }) });
  return (
    <Shell
      onGo={onGo}
      top={<StudentTop view={view} />}
      keys={[
        ...(key === undefined ? [] : [{ name: key, does: `Look back at problem ${key}`, word: 'look back' }]),
        { name: 'L', does: 'Leave; your answers stay', word: 'leave, answers stay' },
      ]}
      aside={
        <>
          {view.isSilent && <SoundIsOff />}
          <Button look="quiet" onPress={onLeave}>
            Leave
          </Button>
        </>
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
          <StandingBoard view={view} />
          {lookBack && <WhileYouWait item={lookBack} hint={key} onLook={look} />}
        </div>
      </div>
      {lookBack && isLooking && <LookBackDialog item={lookBack} onClose={() => setLooking(false)} />}
    </Shell>
  );
}
