/** One plan: its name, what it is in a sentence, its best, and Start. */
import type { PlanRow } from '@shared/contract/plan-list';
import { useEffect, useId, useRef } from 'react';
import { Button } from '../../parts/button/button';
import styles from './drills.module.css';

interface PlanCardProps {
  readonly row: PlanRow;
  readonly isMain: boolean;
  readonly showsPoints: boolean;
  readonly onStart: () => void;
  readonly onEdit: () => void;
  readonly onShare: () => void;
  readonly onRemove: () => void;
}

export function PlanCard({ row, isMain, showsPoints, onStart, onEdit, onShare, onRemove }: PlanCardProps) {
  const { plan, says, notice, best, skillCount, origin } = row;
  const id = useId();
  const start = useRef<HTMLButtonElement>(null);
  useEffect(() => {
    if (isMain) start.current?.focus();
  }, [isMain]);
  return (
    <article className={styles.card} aria-labelledby={id}>
      <h3 id={id}>{plan.called}</h3>
      <p>{says}</p>
      {plan.mock && <p className={styles.says}>{plan.mock.note}</p>}
      {notice && (
        <p className={styles.says} id={`${id}-notice`}>
          {notice}
        </p>
      )}
      {best && showsPoints && <p className={styles.best}>Best: {best}</p>}
      <div className={styles.actions}>
        <Button
          look={isMain ? 'main' : 'plain'}
          ref={start}
          {...(isMain && { hint: 'Enter' })}
          isUnavailable={skillCount === 0}
          describedBy={notice && `${id}-notice`}
          onPress={onStart}
        >
          <span>
            Start<span className={styles.hidden}> {plan.called}</span>
          </span>
        </Button>
        <Button look="link" onPress={onEdit}>
          {origin === 'own' ? 'Change' : 'Make your own'}
        </Button>
        {origin === 'own' && (
          <>
            <Button look="link" onPress={onShare}>
              Share as a file
            </Button>
            <Button look="link" onPress={onRemove}>
              Remove
            </Button>
          </>
        )}
      </div>
    </article>
  );
}
