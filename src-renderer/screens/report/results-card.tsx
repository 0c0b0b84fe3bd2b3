/** What was sat for a class goes to the teacher as a file; until it is saved, that is the one thing to do. */
import type { Report } from '@shared/contract/report';
import { FileDown } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { Button } from '../../parts/button/button';
import styles from './report.module.css';

interface ResultsCardProps {
  readonly forClass: NonNullable<Report['forClass']>;
  /** The name of the file that was saved. */
  readonly saved: string | undefined;
  readonly onSave: () => void;
}

export function ResultsCard({ forClass, saved, onSave }: ResultsCardProps) {
  const { name, teacher } = forClass;
  const button = useRef<HTMLButtonElement>(null);
  useEffect(() => button.current?.focus(), []);
  const to = teacher === '' ? 'your teacher' : teacher;
  return (
    <section className={styles.result} aria-labelledby="results">
      <div className={styles.resultText}>
        <h2 id="results" className={styles.resultsTitle}>
          {name}, your results go to {to} as a file
        </h2>
        <p>
          Save it on the stick. It holds what you typed and when; it is marked again on the teacher’s computer. It is
          bound to your seat: a file that was changed or swapped is noticed.
        </p>
        <p role="status" className={styles.says}>
          {saved && `Saved as ${saved}.`}
        </p>
      </div>
      <div className={styles.action}>
        <Button
          look={saved === undefined ? 'main' : 'plain'}
          size="large"
          ref={button}
          {...(saved === undefined && { hint: 'Enter' })}
          icon={<FileDown size="1.25rem" strokeWidth={1.75} />}
          onPress={onSave}
        >
          {saved === undefined ? 'Save results for the teacher' : 'Save them again'}
        </Button>
      </div>
    </section>
  );
}
