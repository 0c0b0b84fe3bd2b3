/** A verdict within a drill: one line, and the right value where yours is another. */
import type { ItemVerdict } from '@shared/contract/sitting';
import { useEffect, useRef } from 'react';
import { classes } from '../../parts/classes';
import { ToneIcon } from '../../parts/verdict-panel/tone-icon';
import { toneOf } from '../../parts/verdict-panel/tone-of';
import styles from './sitting.module.css';
import { verdictWord } from './sitting-words';

export function VerdictLine({ verdict }: { readonly verdict: ItemVerdict }) {
  const tone = toneOf(verdict);
  const { headline, says, right, note } = verdict;
  const line = useRef<HTMLDivElement>(null);
  // with large text it comes up below the fold
  // newer browsers give a promise here, which is no clean-up
  useEffect(() => void line.current?.scrollIntoView?.({ block: 'nearest' }), []);
  return (
    <div ref={line} className={classes(styles.verdict, styles[tone])} role={tone === 'danger' ? 'alert' : 'status'}>
      <p className={styles.verdictLine}>
        <ToneIcon tone={tone} />
        <span>
          <b>{verdictWord(verdict)}</b> {tone === 'right' ? (note ?? says) : withoutStop(headline)}
        </span>
      </p>
      {tone !== 'right' && right && (
        <p className={styles.rightValue}>
          <ToneIcon tone="right" size="1rem" /> Right:{' '}
          <b>
            {right.number}
            {right.unit && `\u00a0${right.unit}`}
          </b>
        </p>
      )}
    </div>
  );
}

/** The word before the line says Stop already. */
function withoutStop(headline: string): string {
  const rest = headline.replace(/^Stop: /, '');
  return rest.charAt(0).toUpperCase() + rest.slice(1);
}
