/** The button for the next hint. It waits a few seconds with a ring and the seconds in words, unless waits are off. */
import { Lightbulb } from 'lucide-react';
import { Button } from '../button/button';
import styles from './hint-ladder.module.css';
import { useSecondsLeft } from './use-seconds-left';

/** How long the next hint waits. */
export const hintWaitMs = 8000;

interface NextHintProps {
  readonly isFirst: boolean;
  /** In milliseconds of `performance.now()`; 0 when nothing waits. */
  readonly readyAt: number;
  readonly onTake: () => void;
}

export function NextHint({ isFirst, readyAt, onTake }: NextHintProps) {
  const secondsLeft = useSecondsLeft(readyAt);
  const isWaiting = secondsLeft > 0;
  return (
    <Button
      icon={<Lightbulb size="1.125rem" strokeWidth={1.75} />}
      hint={isWaiting ? undefined : 'F2'}
      onPress={onTake}
      isUnavailable={isWaiting}
    >
      {isFirst ? 'Show a hint' : 'Next hint'}
      {isWaiting && (
        <span className={styles.wait}>
          <span className={styles.ring} style={{ '--left': secondsLeft / (hintWaitMs / 1000) }} />
          in {secondsLeft} s
        </span>
      )}
    </Button>
  );
}
