/** The clock: calm, without colours of its own. In the last minute a double rule and the words; said once, and at 10 s. */
import { Clock as ClockIcon } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { classes } from '../classes';
import styles from './clock.module.css';
import { announcement, clockText, isLastMinute, spokenTime } from './clock-words';

interface ClockProps {
  readonly remainingMs: number;
  /** The whole time; one of a minute or less has no last minute. */
  readonly limitMs?: number | undefined;
  /** `left of 110 min`. */
  readonly says?: string | undefined;
  readonly isLarge?: boolean;
  /** Hidden for this student; the time runs and its end is still announced. */
  readonly isHidden?: boolean;
}

export function Clock({ remainingMs, limitMs, says, isLarge = false, isHidden = false }: ClockProps) {
  const isLast = isLastMinute(remainingMs, limitMs);
  return (
    <div className={styles.place}>
      {!isHidden && (
        <p className={classes(styles.clock, isLarge && styles.large, isLast && styles.last)}>
          <ClockIcon size={isLarge ? '1.75rem' : '1.25rem'} strokeWidth={1.75} />
          <span className={styles.time} role="timer" aria-label={`${spokenTime(remainingMs)} left`}>
            {clockText(remainingMs)}
          </span>
          {isLast ? (
            <span className={styles.says}>last minute</span>
          ) : (
            says && <span className={styles.says}>{says}</span>
          )}
        </p>
      )}
      <Announced remainingMs={remainingMs} />
    </div>
  );
}

function Announced({ remainingMs }: { readonly remainingMs: number }) {
  const before = useRef(remainingMs);
  const [said, setSaid] = useState('');
  useEffect(() => {
    const says = announcement(before.current, remainingMs);
    before.current = remainingMs;
    if (says) setSaid(says);
  }, [remainingMs]);
  return (
    <output className={styles.spoken} aria-live="polite">
      {said}
    </output>
  );
}
