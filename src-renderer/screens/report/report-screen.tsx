/** What a sitting came to: the result and one thing to do, then where it went wrong, and how this compares. */
import type { ReviewedItem } from '@shared/contract/report';
import { useState } from 'react';
import { ItemList } from '../../parts/item-list/item-list';
import { useKeys } from '../../parts/keys/use-keys';
import { Notice } from '../../parts/notice/notice';
import type { KeyLine } from '../../parts/shell/places';
import { Shell } from '../../parts/shell/shell';
import { faultSentence, scruple } from '../../scruple';
import { Badges } from './badges';
import { MistakeList } from './mistake-list';
import { NextSkills } from './next-skills';
import styles from './report.module.css';
import { ReportCharts } from './report-charts';
import type { ReportProps } from './report-props';
import { dayOf } from './report-words';
import { ResultCard } from './result-card';
import { ResultsCard } from './results-card';
import { ReviewedView } from './reviewed-view';
import { StepTable } from './step-table';
import { useResultsFile } from './use-results-file';

const keys: readonly KeyLine[] = [
  { name: 'Enter', does: 'Do what the report proposes', word: 'what to do next' },
  { name: 'Esc', does: 'Go back to the drills or exams', word: 'back' },
];

export function ReportScreen(props: ReportProps) {
  const { report, settings, notice, onGo } = props;
  const [reviewed, setReviewed] = useState<ReviewedItem>();
  const [fault, setFault] = useState<string>();
  const results = useResultsFile(report.id, setFault);
  const place = report.mockOf === undefined ? 'drill' : 'exam';
  useKeys({ Escape: () => (reviewed ? setReviewed(undefined) : onGo(place)) });
  const review = (number: number) =>
    scruple
      .reviewItem({ sittingId: report.id, number })
      .then(setReviewed)
      .catch((thrown) => setFault(faultSentence(thrown)));
  const notices = (
    <>
      {notice}
      {fault && <Notice says={fault} onAction={() => setFault(undefined)} />}
    </>
  );
  if (reviewed) {
    return (
      <ReviewedView
        item={reviewed}
        of={report.items}
        settings={settings}
        place={place}
        notices={notices}
        onGo={onGo}
        onReview={review}
        onClose={() => setReviewed(undefined)}
      />
    );
  }
  return (
    <Shell
      place={place}
      onGo={onGo}
      where={
        <p className={styles.where}>
          Report <b>{report.called}</b>
        </p>
      }
      status={dayOf(report.startedAt)}
      keys={keys}
      view={report.id}
    >
      {notices}
      <div className={styles.report}>
        {report.forClass && <ResultsCard forClass={report.forClass} saved={results.saved} onSave={results.save} />}
        <ResultCard {...props} isMain={report.forClass === undefined || results.saved !== undefined} />
        {settings.showsPoints && <Badges report={report} />}
        <div className={styles.columns}>
          <MistakeList report={report} onReview={review} />
          <NextSkills skills={report.next} onPractice={props.onPractice} />
        </div>
        <ReportCharts report={report} />
        <StepTable report={report} />
        <ItemList title="Every item" items={report.items} onReview={review} />
        <section className={styles.card} aria-labelledby="scoring">
          <h2 id="scoring" className={styles.head}>
            How points are counted
          </h2>
          <ul className={styles.scoring}>
            {report.scoring.map((line) => (
              <li key={line}>{line}</li>
            ))}
          </ul>
        </section>
      </div>
    </Shell>
  );
}
