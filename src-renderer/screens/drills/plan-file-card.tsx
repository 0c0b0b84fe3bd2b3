/** A plan that came in as a file: what it is, before anything of it is kept or started. */
import type { Asks } from '@shared/contract/calls';
import type { ReadPlan } from '@shared/contract/plan-list';
import { useEffect, useRef } from 'react';
import { Button } from '../../parts/button/button';
import styles from './drills.module.css';
import type { Plans } from './use-plans';

interface PlanFileCardProps {
  readonly read: ReadPlan;
  readonly onStart: (ask: Asks<'startSitting'>) => void;
  readonly onKeep: Plans['save'];
  readonly onClose: () => void;
}

export function PlanFileCard({ read, onStart, onKeep, onClose }: PlanFileCardProps) {
  const { name, plan, says, skillCount, notice } = read;
  const start = useRef<HTMLButtonElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each file that comes in takes the focus
  useEffect(() => start.current?.focus(), [read]);
  const keep = async () => {
    if (await onKeep(plan)) onClose();
  };
  return (
    <section className={styles.fileCard} aria-labelledby="file-plan">
      <p className={styles.eyebrow}>From the file {name}</p>
      <h2 id="file-plan" className={styles.title}>
        {plan.called}
      </h2>
      <p>{says}</p>
      {notice && (
        <p id="file-notice" className={styles.says}>
          {notice}
        </p>
      )}
      <div className={styles.actions}>
        <Button
          look="main"
          size="large"
          hint="Enter"
          ref={start}
          isUnavailable={skillCount === 0}
          describedBy={notice && 'file-notice'}
          onPress={() => onStart({ plan })}
        >
          Start
        </Button>
        <Button size="large" onPress={keep}>
          Keep it
        </Button>
        <Button size="large" look="quiet" onPress={onClose}>
          Close it
        </Button>
      </div>
    </section>
  );
}
