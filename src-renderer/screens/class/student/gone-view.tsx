/** The seat is no longer in the class: ended, removed, or taken over by another computer. Says why. */
import { useEffect, useRef } from 'react';
import { Button } from '../../../parts/button/button';
import { Shell } from '../../../parts/shell/shell';
import { OwnReport } from './own-report';
import { OwnSession } from './own-session';
import styles from './student.module.css';
import type { StudentProps } from './student-props';
import { StudentTop } from './student-top';
import { linkWords } from './student-words';

export function GoneView({ view, notices, onGo, onLeave }: StudentProps) {
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  return (
    <Shell onGo={onGo} top={<StudentTop view={view} />} view="gone">
      {notices}
      <div className={styles.waiting}>
        <div className={styles.column}>
          <section className={styles.next} aria-labelledby="gone">
            <div>
              <h1 id="gone" className={styles.title}>
                {linkWords(view)}
              </h1>
              <p>Your answers are with the teacher.</p>
              <div className={styles.cardActions}>
                <Button look="main" size="large" ref={button} hint="Enter" onPress={onLeave}>
                  Close
                </Button>
              </div>
            </div>
          </section>
          <OwnReport view={view} />
        </div>
        <OwnSession view={view} />
      </div>
    </Shell>
  );
}
