/** What became of the result files that were opened: who is in, and of each file that was refused, why. */
import type { ResultTaken } from '@shared/contract/classroom/results';
import { useEffect, useRef } from 'react';
import { Button } from '../../../parts/button/button';
import { CheckList } from '../../../parts/check-list/check-list';
import styles from './stick.module.css';
import { takenHeadline, takenNames } from './taken-words';
import type { Results } from './use-results';

export function TakenCard({ results }: { readonly results: Results }) {
  const { taken, waiting, clear } = results;
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: each lot of files takes the focus to what became of it
  useEffect(() => head.current?.focus(), [taken]);
  if (waiting > 0) return <output className={styles.reading}>{`Marking again: ${waiting} to go.`}</output>;
  if (!taken) return null;
  const refused = taken.filter(({ is }) => is === 'refused');
  return (
    <section className={styles.taken} aria-labelledby="taken">
      <div className={styles.takenHead}>
        <h2 id="taken" tabIndex={-1} ref={head}>
          {takenHeadline(taken)}
        </h2>
        <Button look="link" onPress={clear}>
          Close
        </Button>
      </div>
      {refused.length < taken.length && <p className={styles.says}>{takenNames(taken)}</p>}
      {refused.length > 0 && <CheckList label="Files that were refused" lines={refused.map(refusedLine)} />}
    </section>
  );
}

function refusedLine({ file, says }: ResultTaken, at: number) {
  return { id: `${at} ${file}`, state: 'trouble' as const, says: file, help: says };
}
