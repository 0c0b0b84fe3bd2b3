/** The line under an entry: `Read as 12.5 mL/h`. Seen at once, spoken half a second after the last key. */
import { Eye, Info } from 'lucide-react';
import styles from './live-reading.module.css';
import type { EntryReading } from './read-entry';

interface LiveReadingProps {
  readonly reading: EntryReading;
  /** True half a second after the last key. */
  readonly isSettled: boolean;
  /** What came back when the entry was checked and could not be counted. */
  readonly asked?: string | undefined;
  readonly id: string;
}

export function LiveReading({ reading, isSettled, asked, id }: LiveReadingProps) {
  return (
    <div className={styles.line}>
      <p className={styles.reading} id={id}>
        {asked === undefined ? <Understood reading={reading} /> : <Said says={asked} />}
      </p>
      <output className={styles.spoken} aria-live="polite">
        {isSettled ? (asked ?? spoken(reading)) : ''}
      </output>
    </div>
  );
}

function Understood({ reading }: { readonly reading: EntryReading }) {
  switch (reading.kind) {
    case 'empty':
      return null;
    case 'unreadable':
      return <Said says={reading.says} />;
    case 'read':
    case 'safer':
    case 'unit-missing':
      return (
        <>
          <Eye size="1.25rem" strokeWidth={1.75} />
          <span>
            Read as <span className={styles.shown}>{reading.shown}</span>
            {'says' in reading && <span>. {reading.says}</span>}
          </span>
        </>
      );
    default:
      return reading satisfies never;
  }
}

function Said({ says }: { readonly says: string }) {
  return (
    <>
      <Info size="1.25rem" strokeWidth={1.75} />
      <span>{says}</span>
    </>
  );
}

function spoken(reading: EntryReading): string {
  if (reading.kind === 'empty') return '';
  return `${'shown' in reading ? `Read as ${reading.shown}. ` : ''}${'says' in reading ? reading.says : ''}`;
}
