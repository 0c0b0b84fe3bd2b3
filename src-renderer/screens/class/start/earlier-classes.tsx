/** Classes that were hosted here, the latest first, each with its summary; one can be removed for good. */
import type { ClassRow } from '@shared/contract/classroom/class-summary';
import { useEffect, useState } from 'react';
import { Button } from '../../../parts/button/button';
import { QuestionDialog } from '../../../parts/question-dialog/question-dialog';
import { scruple } from '../../../scruple';
import styles from '../class.module.css';
import { counted, momentOf } from '../class-words';
import type { Attempt } from '../use-fault';

interface EarlierClassesProps {
  readonly attempt: Attempt;
  readonly onSummary: (row: ClassRow) => void;
}

export function EarlierClasses({ attempt, onSummary }: EarlierClassesProps) {
  const [rows, setRows] = useState<readonly ClassRow[]>([]);
  const [leaving, setLeaving] = useState<ClassRow>();
  const load = async () => setRows((await scruple.listClasses({})).filter(({ state }) => state === 'ended'));
  // biome-ignore lint/correctness/useExhaustiveDependencies: loaded once, and again after one was removed
  useEffect(() => void attempt(load), []);
  if (rows.length === 0) return null;
  const remove = async (row: ClassRow) => {
    setLeaving(undefined);
    await attempt(() => scruple.removeClass({ sessionId: row.id }));
    await attempt(load);
  };
  return (
    <section aria-labelledby="earlier-classes">
      <h2 id="earlier-classes" className={styles.ruled}>
        Earlier classes
      </h2>
      <ul className={styles.earlier}>
        {rows.map((row) => (
          <li key={row.id}>
            <div>
              <p className={styles.earlierName}>{row.called}</p>
              <p className={styles.says}>
                {momentOf(row.startedAt)}, {rowWords(row)}
              </p>
            </div>
            <div className={styles.cardActions}>
              <Button look="link" onPress={() => onSummary(row)}>
                <span>
                  Summary<span className={styles.hidden}> of {row.called}</span>
                </span>
              </Button>
              <Button look="link" onPress={() => setLeaving(row)}>
                <span>
                  Remove<span className={styles.hidden}> {row.called}</span>
                </span>
              </Button>
            </div>
          </li>
        ))}
      </ul>
      {leaving && (
        <QuestionDialog
          title="Remove this class?"
          says="This removes its names and answers from this computer for good. Export them first if you need them."
          stay="Keep it"
          leave="Remove it"
          onStay={() => setLeaving(undefined)}
          onLeave={() => remove(leaving)}
        />
      )}
    </section>
  );
}

function rowWords({ seats, answered, isOnStick }: ClassRow): string {
  if (isOnStick && seats === 0) return 'class plan on a stick, no results yet';
  return `${counted(seats, 'student')}, ${counted(answered, 'answer')}${isOnStick ? ', by result files' : ''}`;
}
