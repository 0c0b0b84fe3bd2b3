/** What waits: sittings that were left. The first one is the main action. */
import type { SittingRow } from '@shared/contract/sitting';
import { useEffect, useRef } from 'react';
import { Button } from '../../parts/button/button';
import styles from './drills.module.css';
import { openWords } from './plan-words';

interface OpenSittingsProps {
  readonly rows: readonly SittingRow[];
  readonly hasFocus: boolean;
  readonly onContinue: (sittingId: string) => void;
}

export function OpenSittings({ rows, hasFocus, onContinue }: OpenSittingsProps) {
  const first = useRef<HTMLButtonElement>(null);
  const firstId = rows[0]?.id;
  useEffect(() => {
    if (hasFocus && firstId !== undefined) first.current?.focus();
  }, [hasFocus, firstId]);
  if (rows.length === 0) return null;
  return (
    <section className={styles.waiting} aria-labelledby="waiting">
      <h2 id="waiting" className={styles.eyebrow}>
        Where you stopped
      </h2>
      <ul>
        {rows.map((row, at) => (
          <li key={row.id} className={styles.waitingRow}>
            <div>
              <p className={styles.waitingName}>{row.called}</p>
              <p className={styles.says}>{openWords(row)}</p>
            </div>
            <Button
              look={at === 0 && hasFocus ? 'main' : 'plain'}
              size="large"
              {...(at === 0 && { ref: first, hint: 'Enter' })}
              onPress={() => onContinue(row.id)}
            >
              Continue
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
