/** The hints taken so far: the newest is open, earlier ones are folded to their headline. */
import type { Hint } from '@shared/contract/verdict';
import { ChevronDown, Lightbulb } from 'lucide-react';
import { useId } from 'react';
import { classes } from '../classes';
import styles from './hint-ladder.module.css';

interface HintLadderProps {
  readonly hints: readonly Hint[];
  readonly openHint: number | undefined;
  readonly onToggle: (rung: number) => void;
}

export function HintLadder({ hints, openHint, onToggle }: HintLadderProps) {
  const id = useId();
  return (
    <div className={styles.ladder} role="log" aria-label="Hints" aria-live="polite">
      {hints.map(({ headline, text }, rung) => {
        const isOpen = rung === openHint;
        return (
          <div key={headline} className={classes(styles.hint, isOpen && styles.open)}>
            <h2 className={styles.headline}>
              <button
                type="button"
                aria-expanded={isOpen}
                aria-controls={`${id}-${rung}`}
                onClick={() => onToggle(rung)}
              >
                <Lightbulb size="1.25rem" strokeWidth={1.75} />
                <span>{headline}</span>
                <ChevronDown className={styles.arrow} size="1rem" strokeWidth={1.75} />
              </button>
            </h2>
            <p id={`${id}-${rung}`} className={styles.text} hidden={!isOpen}>
              {text}
            </p>
          </div>
        );
      })}
    </div>
  );
}
