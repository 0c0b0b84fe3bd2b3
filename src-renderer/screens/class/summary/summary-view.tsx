/** A class that is over: each round with its students, items and mistakes; printed and exported from here. */
import type { ClassSummary } from '@shared/contract/classroom/class-summary';
import { Download, Printer } from 'lucide-react';
import { type ReactNode, useEffect, useRef, useState } from 'react';
import { Button } from '../../../parts/button/button';
import { useKeys } from '../../../parts/keys/use-keys';
import { offerDownload } from '../../../parts/offer-download';
import type { PlaceName } from '../../../parts/shell/places';
import { Shell } from '../../../parts/shell/shell';
import { scruple } from '../../../scruple';
import { counted, momentOf } from '../class-words';
import { StickHelp } from '../stick/stick-help';
import { StickTools } from '../stick/stick-tools';
import { TakenCard } from '../stick/taken-card';
import type { Results } from '../stick/use-results';
import type { Attempt } from '../use-fault';
import { RoundTable } from './round-table';
import styles from './summary.module.css';
import { useSummary } from './use-summary';

interface SummaryViewProps {
  readonly sessionId: string;
  readonly notices: ReactNode;
  readonly attempt: Attempt;
  /** What result files came to, and the plan's file where it was saved a moment ago. */
  readonly results: Results;
  readonly onFiles: (files: readonly File[]) => void;
  readonly savedAs?: string | undefined;
  readonly onClose: () => void;
  readonly onGo: (place: PlaceName) => void;
}

export function SummaryView(props: SummaryViewProps) {
  const { sessionId, notices, attempt, results, onClose, onGo } = props;
  const summary = useSummary(sessionId, results.waiting === 0, attempt);
  const isEmpty = summary?.isOnStick === true && !hasStudents(summary);
  const [exported, setExported] = useState('');
  const print = () => window.print();
  const save = () =>
    attempt(async () => {
      const { name, isWritten, text } = await scruple.exportClass({ sessionId });
      if (text !== undefined) offerDownload(name, text, 'text/csv');
      if (isWritten) setExported(`Saved as ${name}.`);
    });
  const head = useRef<HTMLHeadingElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: the focus goes to the heading once it is there
  useEffect(() => head.current?.focus({ preventScroll: true }), [summary?.id]);
  useKeys({ Escape: onClose, 'Ctrl+p': summary && print });
  return (
    <Shell
      place="class"
      onGo={onGo}
      where={<p className={styles.where}>Class / Summary</p>}
      view={`summary-${sessionId}`}
      keys={[
        { name: 'Ctrl+P', does: 'Print' },
        { name: 'Esc', does: 'Back to Class' },
      ]}
      actions={
        <div className={styles.footActions}>
          <Button look={isEmpty ? 'plain' : 'main'} size="large" icon={<Download size="1.25rem" />} onPress={save}>
            Export as a table
          </Button>
          <Button icon={<Printer size="1.125rem" />} hint="Ctrl+P" onPress={print}>
            Print
          </Button>
          <Button hint="Esc" onPress={onClose}>
            Back
          </Button>
          <output className={styles.says}>{exported}</output>
        </div>
      }
    >
      {notices}
      {summary && (
        <div className={styles.summary}>
          <header>
            <h1 className={styles.title} tabIndex={-1} ref={head}>
              {summary.called}
            </h1>
            <p className={styles.says}>{summaryWords(summary)}</p>
          </header>
          <TakenCard results={results} />
          {summary.isOnStick && <StickTools key={String(isEmpty)} {...props} hasResults={!isEmpty} />}
          {isEmpty && <StickHelp />}
          {!isEmpty &&
            summary.rounds.map((round) => (
              <RoundTable key={round.number} round={round} isOnly={summary.rounds.length === 1} />
            ))}
        </div>
      )}
    </Shell>
  );
}

/** `March 14, 9:40 AM. 24 students, 287 answers.` */
function summaryWords({ startedAt, rounds, isOnStick }: ClassSummary): string {
  const seats = new Set(rounds.flatMap((round) => round.seats.map(({ seatId }) => seatId)));
  const answers = rounds.flatMap((round) => round.seats).reduce((sum, { answered }) => sum + answered, 0);
  if (isOnStick && seats.size === 0) return `Class plan, saved ${momentOf(startedAt)}.`;
  return `${momentOf(startedAt)}. ${counted(seats.size, 'student')}, ${counted(answers, 'answer')}.`;
}

function hasStudents({ rounds }: ClassSummary): boolean {
  return rounds.some(({ seats }) => seats.length > 0);
}
