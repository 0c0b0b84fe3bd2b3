/** The place for classes while none is open: start one, join one, or look at an earlier one. */
import type { ClassRow } from '@shared/contract/classroom/class-summary';
import { LogIn, Users } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { Button } from '../../../parts/button/button';
import type { PlaceName } from '../../../parts/shell/places';
import { Shell } from '../../../parts/shell/shell';
import styles from '../class.module.css';
import { StickWay } from '../stick/stick-way';
import { TakenCard } from '../stick/taken-card';
import type { Results } from '../stick/use-results';
import type { Attempt } from '../use-fault';
import { EarlierClasses } from './earlier-classes';

interface ClassStartProps {
  readonly notices: ReactNode;
  readonly attempt: Attempt;
  readonly onHost: () => void;
  readonly onJoin: () => void;
  readonly onPlan: () => void;
  readonly results: Results;
  readonly onFiles: (files: readonly File[]) => void;
  readonly onSummary: (row: ClassRow) => void;
  readonly onGo: (place: PlaceName) => void;
}

export function ClassStart(props: ClassStartProps) {
  const { notices, attempt, results, onHost, onJoin, onGo } = props;
  const first = useRef<HTMLButtonElement>(null);
  useEffect(() => first.current?.focus({ preventScroll: true }), []);
  return (
    <Shell
      place="class"
      onGo={onGo}
      where={<h1 className={styles.where}>Class</h1>}
      keys={[{ name: 'Enter', does: 'Start what has the focus', word: 'start' }]}
      view="class"
    >
      {notices}
      <div className={styles.start}>
        <TakenCard results={results} />
        <div className={styles.ways}>
          <section className={styles.way} aria-labelledby="class-join">
            <h2 id="class-join">Join a class</h2>
            <p>Type the code from the teacher’s screen. Your answers are kept on both computers.</p>
            <Button look="main" size="large" ref={first} icon={<LogIn size="1.25rem" />} onPress={onJoin}>
              Join with a code
            </Button>
          </section>
          <section className={styles.way} aria-labelledby="class-host">
            <h2 id="class-host">Start a class</h2>
            <p>
              This computer becomes the teacher’s. Students in the room join over the local network; the internet is not
              needed.
            </p>
            <Button size="large" icon={<Users size="1.25rem" strokeWidth={1.75} />} onPress={onHost}>
              Start a class
            </Button>
          </section>
          <StickWay onPlan={props.onPlan} onFiles={props.onFiles} />
        </div>
        <EarlierClasses key={String(results.waiting)} attempt={attempt} onSummary={props.onSummary} />
      </div>
    </Shell>
  );
}
