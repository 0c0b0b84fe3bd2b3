/** A sitting that is paused: the problem is hidden and the clock stands. */
import { Play } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../parts/button/button';
import { clockText } from '../../parts/clock/clock-words';
import { useKeys } from '../../parts/keys/use-keys';
import type { KeyLine } from '../../parts/shell/places';
import { Shell } from '../../parts/shell/shell';
import styles from './sitting.module.css';
import type { SittingViewProps } from './view-props';

const keys: readonly KeyLine[] = [
  { name: 'F7', does: 'Go on', word: 'go on' },
  { name: 'Esc', does: 'Leave or end', word: 'leave' },
];

export function PausedView({ state, actions, notices, clocks, onGo }: SittingViewProps) {
  const { rules } = state.view;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  useKeys({ Enter: actions.resume });
  const isClockShown = clocks.leftMs !== undefined && !rules.accommodations.hidesClock;
  return (
    <Shell onGo={onGo} where={<b>{rules.called}</b>} keys={keys} view="paused">
      {notices}
      <section className={styles.paused} aria-labelledby="paused">
        <h1 id="paused" className={styles.pausedHead}>
          Paused
        </h1>
        <p>
          The problem is hidden and the clock stands
          {isClockShown && (
            <>
              {' at '}
              <b>{clockText(clocks.leftMs ?? 0)}</b>
            </>
          )}
          . What you typed is kept.
        </p>
        <Button
          look="main"
          size="large"
          hint="Enter"
          ref={button}
          icon={<Play size="1.25rem" strokeWidth={1.75} />}
          onPress={actions.resume}
        >
          Go on
        </Button>
      </section>
    </Shell>
  );
}
