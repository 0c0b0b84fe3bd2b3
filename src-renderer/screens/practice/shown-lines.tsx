/** The lines of a working that are given, when only the last step is left to the student. */
import type { WorkedLine } from '@shared/contract/solution';
import { WorkedLines } from '../../parts/worked-lines/worked-lines';
import styles from './practice.module.css';

export function ShownLines({ lines }: { readonly lines: readonly WorkedLine[] }) {
  if (lines.length === 0) return null;
  return (
    <section className={styles.shownLines} aria-labelledby="shown-lines">
      <h2 id="shown-lines" className={styles.sectionHead}>
        Worked so far
      </h2>
      <WorkedLines lines={lines} withReasons />
    </section>
  );
}
