/** The top of the projector: the class, what it is at, the clock, and how to join for those who come late. */
import type { ProjectorView } from '@shared/contract/classroom/projector-view';
import { useMemo } from 'react';
import { Clock } from '../../parts/clock/clock';
import { type Told, useTicking } from '../../parts/clock/use-ticking';
import { Mark } from '../../parts/mark/mark';
import styles from './projector.module.css';

export function ProjectorTop({ view, at }: { readonly view: ProjectorView; readonly at: number }) {
  const { called, state, clock, code, joined, led } = view;
  const told = useMemo(
    (): Told | undefined =>
      clock.remainingMs === undefined
        ? undefined
        : { ms: clock.remainingMs, at, runs: state === 'running' ? 'down' : 'stands' },
    [clock.remainingMs, at, state],
  );
  const left = useTicking(told, nothing);
  return (
    <header className={styles.top}>
      <Mark />
      <p className={styles.called}>
        <b>{called}</b>
        {led && led.number > 0 && ` · problem ${led.number}${led.of === undefined ? '' : ` of ${led.of}`}`}
        {state === 'paused' && ' · paused'}
      </p>
      {left !== undefined && state !== 'lobby' && <Clock remainingMs={left} limitMs={clock.limitMs} isLarge />}
      <p className={styles.joined}>
        {joined} joined
        {code && state !== 'lobby' && (
          <>
            {' '}
            · code <b>{code}</b>
          </>
        )}
      </p>
    </header>
  );
}

/** The host says by itself when the time is over. */
function nothing(): void {}
