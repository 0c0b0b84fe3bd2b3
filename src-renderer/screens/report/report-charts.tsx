/** The charts of a report, each with its table: shares, time against accuracy, and earlier sittings of the same plan. */
import type { Report, Share } from '@shared/contract/report';
import { ChartFigure } from '../../parts/chart/chart-figure';
import { ResultsOverTime } from '../../parts/chart/results-over-time';
import { ShareBars } from '../../parts/chart/share-bars';
import { TimeDots } from '../../parts/chart/time-dots';
import { outcomeOf, secondsOf } from '../../parts/item-list/item-words';
import { dayOf, shareTable, timeSentence, timeTable } from './report-words';

export function ReportCharts({ report }: { readonly report: Report }) {
  const bySkill = report.bySkill.map(({ title, share }) => ({ called: title, share }));
  return (
    <>
      {report.mockOf !== undefined && report.byArea.length > 1 && (
        <Shares title="By area" first="Area" rows={report.byArea} passMark={report.rules.passMark} />
      )}
      <Shares title="By skill" first="Skill" rows={bySkill} passMark={report.rules.passMark} />
      <ChartFigure title="Time against accuracy" says={timeSentence(report)} table={timeTable(report)}>
        <TimeDots
          label={`${timeSentence(report)} The table has each item.`}
          dots={report.items.flatMap((item) => {
            const outcome = outcomeOf(item);
            const dot = { key: String(item.number), seconds: secondsOf(item.spentMs) };
            return outcome === 'unanswered' ? [] : [{ ...dot, outcome }];
          })}
        />
      </ChartFigure>
      <Earlier report={report} />
    </>
  );
}

interface SharesProps {
  readonly title: string;
  readonly first: string;
  readonly rows: readonly { readonly called: string; readonly share: Share }[];
  readonly passMark: number;
}

function Shares({ title, first, rows, passMark }: SharesProps) {
  return (
    <ChartFigure
      title={title}
      says={`Bar: share right. Line under it: where the true share probably lies. Dashed: the pass mark of ${passMark}%.`}
      table={shareTable(first, rows)}
    >
      <ShareBars
        passMark={passMark / 100}
        bars={rows.map(({ called, share }) => ({
          called,
          share: share.share / 100,
          range: [share.low / 100, share.high / 100],
          counted: `${share.right} of ${share.of}`,
        }))}
      />
    </ChartFigure>
  );
}

function Earlier({ report }: { readonly report: Report }) {
  if (report.earlier.length === 0) return null;
  const all = [...report.earlier, { id: report.id, startedAt: report.startedAt, share: report.share }].slice(-8);
  const rows = all.map(({ startedAt, share }, at) => ({
    called: at === all.length - 1 ? `${dayOf(startedAt)}, this one` : dayOf(startedAt),
    share,
  }));
  return (
    <ChartFigure
      title={report.mockOf ? 'Beside earlier mocks' : 'Beside earlier ones'}
      says="A dot is the share right, its line where the true share probably lies. Where two lines overlap, the difference may be chance."
      table={shareTable('Day', rows)}
    >
      <ResultsOverTime
        label={rows.map(({ called, share }) => `${called}: ${Math.round(share.share)}%`).join('; ')}
        passMark={report.rules.passMark / 100}
        results={all.map(({ id, startedAt, share }) => ({
          key: id,
          when: dayOf(startedAt),
          share: share.share / 100,
          range: [share.low / 100, share.high / 100],
        }))}
      />
    </ChartFigure>
  );
}
